// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/Interpreter.h"

#include "store/NsRegistry.h"

#include <algorithm>
#include <cstring>

namespace mailsetup {

namespace {

std::optional<QString> cutText(const Source &source, QString text)
{
    const auto around = [&](qsizetype at, bool before) -> QString {
        if (at < 0)
            return before ? text : QString();
        return before ? text.left(at) : text.mid(at + source.cutAt.size());
    };
    switch (source.cut) {
    case Cut::None:
        return text;
    case Cut::BeforeFirst:
        return around(text.indexOf(source.cutAt), true);
    case Cut::AfterFirst:
        return around(text.indexOf(source.cutAt), false);
    case Cut::BeforeLast:
        return around(text.lastIndexOf(source.cutAt), true);
    case Cut::AfterLast:
        return around(text.lastIndexOf(source.cutAt), false);
    case Cut::WithoutPrefix:
        if (!text.startsWith(source.cutAt, Qt::CaseInsensitive))
            return std::nullopt;
        return text.mid(source.cutAt.size());
    case Cut::CommandWord:
        break;
    }
    return commandWord(text, source.cutAt.toInt());
}

const QByteArray &valueOf(const TextPart &part, const Bindings &bindings)
{
    return part.variable < 0 ? part.text : bindings[static_cast<std::size_t>(part.variable)];
}

bool isFolderVariable(const QString &name)
{
    return !name.isEmpty() && name[0].isUpper();
}

} // namespace

QString commandWord(const QString &line, int index)
{
    qsizetype at = 0;
    for (int word = 1;; ++word) {
        while (at < line.size() && line[at] == u' ')
            ++at;
        if (at >= line.size())
            return {};
        const bool isQuoted = line[at] == u'"';
        if (isQuoted)
            ++at;
        qsizetype end = line.indexOf(isQuoted ? u'"' : u' ', at);
        if (end < 0)
            end = line.size();
        if (word == index)
            return line.mid(at, end - at);
        at = end + (isQuoted ? 1 : 0);
    }
}

Interpreter::Interpreter(const ClientProfile &profile, const Machine &machine, SettingsFiles &files)
    : m_profile(profile)
    , m_machine(machine)
    , m_files(files)
    , m_registry(machine, files)
{
    while (m_folderEnd < profile.variables.size() && isFolderVariable(profile.variables[m_folderEnd]))
        ++m_folderEnd;
}

Bindings Interpreter::freshBindings() const
{
    Bindings bindings(static_cast<std::size_t>(m_profile.variables.size()));
    for (int i = fixedVariableCount; i < m_folderEnd; ++i) {
        const QString &name = m_profile.variables[i];
        QString folder;
        // The shell's own word on its folders; they may have been moved.
        if (m_machine.kind() == MachineKind::Windows) {
            const QByteArray value = name == u"AppData"        ? "AppData"
                                     : name == u"LocalAppData" ? "Local AppData"
                                     : name == u"Documents"    ? "Personal"
                                                               : "";
            if (!value.isEmpty()) {
                const auto text = m_registry.value(
                    "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Explorer\\Shell Folders", value);
                if (text && !text->isEmpty())
                    folder = m_machine.hostPath(*text);
            }
        }
        if (folder.isEmpty() || !m_files.files().exists(folder))
            folder = m_machine.knownFolder(name);
        bindings[static_cast<std::size_t>(i)] = folder.toUtf8();
    }
    return bindings;
}

QByteArray Interpreter::expand(const TextTemplate &text, const Bindings &bindings) const
{
    if (text.size() == 1)
        return valueOf(text[0], bindings);
    TextBuffer buffer;
    return expand(text, bindings, buffer).toByteArray();
}

QByteArrayView Interpreter::expand(const TextTemplate &text, const Bindings &bindings,
                                   TextBuffer &buffer) const
{
    if (text.size() == 1)
        return valueOf(text[0], bindings);
    qsizetype size = 0;
    for (const TextPart &part : text)
        size += valueOf(part, bindings).size();
    buffer.resize(size);
    char *end = buffer.data();
    for (const TextPart &part : text) {
        const QByteArray &value = valueOf(part, bindings);
        std::memcpy(end, value.constData(), static_cast<std::size_t>(value.size()));
        end += value.size();
    }
    return buffer;
}

QString Interpreter::expandText(const TextTemplate &text, const Bindings &bindings) const
{
    TextBuffer buffer;
    return QString::fromUtf8(expand(text, bindings, buffer));
}

std::optional<QByteArray> Interpreter::expandPath(const TextTemplate &text, const Bindings &bindings) const
{
    for (const TextPart &part : text) {
        if (part.variable >= 0 && bindings[static_cast<std::size_t>(part.variable)].isEmpty())
            return std::nullopt;
    }
    return expand(text, bindings);
}

std::optional<QString> Interpreter::finished(const Source &source, QString text,
                                             const Bindings &bindings) const
{
    auto cut = cutText(source, std::move(text));
    if (!cut || source.maps.isEmpty())
        return cut;
    for (const TextMap &map : source.maps) {
        const bool isAnythingElse = map.from.isEmpty() && !cut->isEmpty();
        if (isAnythingElse || map.from.contains(*cut, Qt::CaseInsensitive))
            return expandText(map.to, bindings);
    }
    return std::nullopt;
}

SettingsFile *Interpreter::iniFile(const Source &source, const Bindings &bindings) const
{
    const auto path = expandPath(source.text, bindings);
    if (!path)
        return nullptr;
    return m_files.open(m_machine.hostPath(QString::fromUtf8(*path)), StoreFormat::Ini,
                        source.encoding == EncodingWord::Utf8 ? TextEncoding::Utf8
                                                              : TextEncoding::Windows1252);
}

std::optional<QString> Interpreter::iniText(const Source &source, const Bindings &bindings) const
{
    const SettingsFile *file = iniFile(source, bindings);
    if (!file)
        return std::nullopt;
    return file->document->value(expand(source.group, bindings), expand(source.name, bindings),
                                 ValueType::Text);
}

std::optional<QString> Interpreter::oneText(const Source &source, const Bindings &bindings,
                                            const DocumentView *view, QByteArrayView group,
                                            LiteralType type) const
{
    std::optional<QString> text;
    TextBuffer buffers[2];
    switch (source.kind) {
    case SourceKind::Value: {
        const QByteArray value = expand(source.text, bindings);
        if (!value.isEmpty())
            text = QString::fromUtf8(value);
        break;
    }
    case SourceKind::Key:
        if (view)
            text = view->value(source.group.isEmpty() ? group : expand(source.group, bindings, buffers[0]),
                               expand(source.text, bindings, buffers[1]), source.type.value_or(type),
                               source.inherits);
        break;
    case SourceKind::Registry:
        text = m_registry.value(expand(source.text, bindings), expand(source.name, bindings),
                                source.type.value_or(LiteralType::Text));
        break;
    case SourceKind::IniFile:
        text = iniText(source, bindings);
        break;
    default: {
        const QList<QString> many = manyTexts(source, bindings, view, group);
        if (!many.isEmpty())
            text = many.first();
        break;
    }
    }
    return text ? finished(source, *std::move(text), bindings) : std::nullopt;
}

QList<QString> Interpreter::nsRegistryTexts(const Source &source, const Bindings &bindings) const
{
    const auto path = expandPath(source.text, bindings);
    if (!path)
        return {};
    const QString file = m_machine.hostPath(QString::fromUtf8(*path));
    if (!m_files.files().exists(file))
        return {};
    const auto bytes = m_files.files().read(file, maximumSettingsSize);
    // A damaged profile registry is no settings file of ours: the other routes still find the folders.
    const auto registry = bytes ? NsRegistry::parse(*bytes, file) : Expected<NsRegistry>(bytes.error());
    if (!registry)
        return {};
    QList<QString> result;
    const QString parent = expandText(source.group, bindings);
    const QStringList children = registry->children(parent);
    for (const QString &child : children) {
        if (const auto entry = registry->entry(parent + u'/' + child, expandText(source.name, bindings)))
            result.append(*entry);
    }
    return result;
}

QList<QString> Interpreter::manyTexts(const Source &source, const Bindings &bindings,
                                      const DocumentView *view, QByteArrayView group) const
{
    QList<QString> result;
    TextBuffer buffer;
    const QByteArrayView at = source.group.isEmpty() ? group : expand(source.group, bindings, buffer);
    switch (source.kind) {
    case SourceKind::Glob:
        if (const auto pattern = expandPath(source.text, bindings))
            result = m_machine.glob(QString::fromUtf8(*pattern));
        break;
    case SourceKind::Subkeys:
        for (const QByteArray &name : m_registry.subkeys(expand(source.text, bindings)))
            result.append(QString::fromUtf8(name));
        break;
    case SourceKind::Sections:
        for (const QByteArray &name : view->sections(expand(source.text, bindings)))
            result.append(QString::fromUtf8(name));
        break;
    case SourceKind::List: {
        TextBuffer key;
        const QString list =
            view->value(at, expand(source.text, bindings, key), LiteralType::Text, source.inherits)
                .value_or(QString());
        for (const QStringView item : QStringView(list).tokenize(u',')) {
            if (const QStringView name = item.trimmed(); !name.isEmpty())
                result.append(name.toString());
        }
        break;
    }
    case SourceKind::Numbered:
        for (int n = 0;; ++n) {
            const QByteArray name = expand(source.text, bindings) + QByteArray::number(n);
            const auto text = view->value(at, name, LiteralType::Text, false);
            if (!text)
                break;
            result.append(*text);
        }
        break;
    case SourceKind::NsRegistry:
        result = nsRegistryTexts(source, bindings);
        break;
    case SourceKind::IniFile:
        if (SettingsFile *file = iniFile(source, bindings)) {
            for (const QByteArray &name : DocumentView(file).sections(at.toByteArray()))
                result.append(QString::fromUtf8(name));
        }
        break;
    default:
        break;
    }
    return result;
}

QList<QString> Interpreter::texts(const Source &source, const Bindings &bindings, const DocumentView *view,
                                  QByteArrayView group) const
{
    QList<QString> result;
    switch (source.kind) {
    case SourceKind::Value:
    case SourceKind::Key:
    case SourceKind::Registry:
        if (const auto text = oneText(source, bindings, view, group, LiteralType::Text))
            result.append(*text);
        return result;
    case SourceKind::IniFile:
        if (source.name.isEmpty())
            break;
        if (const auto text = oneText(source, bindings, view, group, LiteralType::Text))
            result.append(*text);
        return result;
    default:
        break;
    }
    QStringList many = manyTexts(source, bindings, view, group);
    if (source.cut == Cut::None && source.maps.isEmpty())
        return many;
    for (QString &text : many) {
        if (auto done = finished(source, std::move(text), bindings))
            result.append(*std::move(done));
    }
    return result;
}

std::optional<QString> Interpreter::firstText(const QList<Source> &sources, const Bindings &bindings,
                                              const DocumentView *view, QByteArrayView group,
                                              LiteralType type) const
{
    for (const Source &source : sources) {
        if (auto text = oneText(source, bindings, view, group, type); text && !text->isEmpty())
            return text;
    }
    return std::nullopt;
}

bool Interpreter::holds(const Condition &condition, const Bindings &bindings) const
{
    const QByteArray &value = bindings[static_cast<std::size_t>(condition.variable)];
    if (condition.isEmpty && *condition.isEmpty != value.isEmpty())
        return false;
    if (condition.is.isEmpty() && condition.isNot.isEmpty())
        return true;
    const QString text = QString::fromUtf8(value);
    if (!condition.is.isEmpty() && !condition.is.contains(text, Qt::CaseInsensitive))
        return false;
    return std::none_of(condition.isNot.begin(), condition.isNot.end(), [&](const QString &word) {
        // What another variable holds: "{y}"; one that begins so may be a word, too.
        const bool mayBeVariable = word.startsWith(u'{') && word.endsWith(u'}');
        const qsizetype other =
            mayBeVariable ? m_profile.variables.indexOf(word.sliced(1, word.size() - 2)) : -1;
        return other < 0 ? word.compare(text, Qt::CaseInsensitive) == 0
                         : bindings[static_cast<std::size_t>(other)] == value;
    });
}

void Interpreter::walk(const Route &route, Bindings &bindings, const DocumentView *view,
                       const std::function<void(Bindings &)> &arrive) const
{
    walkFrom(route, 0, bindings, view, arrive);
}

void Interpreter::walkFrom(const Route &route, qsizetype at, Bindings &bindings, const DocumentView *view,
                           const std::function<void(Bindings &)> &arrive) const
{
    for (; at < route.size(); ++at) {
        const Step &step = route[at];
        const auto variable = static_cast<std::size_t>(std::max(step.variable, 0));
        switch (step.kind) {
        case StepKind::Skip:
            if (holds(step.condition, bindings))
                return;
            break;
        case StepKind::Let: {
            const auto text = firstText(step.sources, bindings, view, {});
            if (step.isRequired && (!text || text->isEmpty()))
                return;
            bindings[variable] = text ? text->toUtf8() : QByteArray();
            break;
        }
        case StepKind::Each:
            for (const Source &source : step.sources) {
                for (const QString &text : texts(source, bindings, view, {})) {
                    bindings[variable] = text.toUtf8();
                    walkFrom(route, at + 1, bindings, view, arrive);
                }
            }
            return;
        }
    }
    arrive(bindings);
}

void Interpreter::renew(const Route &route, Bindings &bindings, const DocumentView *view) const
{
    // What stands above the first loop is looked up once per file: it may be a list of all accounts.
    const auto firstLoop = std::find_if(route.begin(), route.end(),
                                        [](const Step &step) { return step.kind == StepKind::Each; });
    for (auto step = firstLoop == route.end() ? route.begin() : firstLoop; step != route.end(); ++step) {
        if (step->kind == StepKind::Let) {
            const auto text = firstText(step->sources, bindings, view, {});
            bindings[static_cast<std::size_t>(step->variable)] = text ? text->toUtf8() : QByteArray();
        }
    }
}

} // namespace mailsetup
