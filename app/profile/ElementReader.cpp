// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profile/ElementReader.h"

#include <QScopedValueRollback>

#include <tinyxml2.h>

namespace mailsetup {

void ReadingState::fail(int line, const QString &text)
{
    if (!m_error)
        m_error = makeError(m_code, m_file, QStringLiteral("%1:%2: %3").arg(m_file).arg(line).arg(text));
}

void ReadingState::readPart(int line, const QString &name, const std::function<void(ElementReader &)> &visit)
{
    const auto xml = m_parts && !name.contains(u'/') ? m_parts(name) : makeError(m_code, m_file);
    if (!xml)
        return fail(line, QStringLiteral("the part %1 is not there").arg(name));
    const QScopedValueRollback file(m_file, QStringLiteral("parts/%1.xml").arg(name));
    const QScopedValueRollback parts(m_parts, PartSource());
    if (const auto wellFormed = checkWellFormed(*xml, m_file, m_code); !wellFormed) {
        m_error = m_error.value_or(wellFormed.error());
        return;
    }
    tinyxml2::XMLDocument document;
    if (document.Parse(xml->bytes.constData(), static_cast<std::size_t>(xml->bytes.size())) !=
        tinyxml2::XML_SUCCESS)
        return fail(document.ErrorLineNum(), QStringLiteral("not readable"));
    ElementReader root(*this, *document.RootElement());
    if (root.name() != "part")
        return root.unknown();
    root.children([&](ElementReader &child) {
        if (child.name() == "source")
            static_cast<void>(child.required("id"));
        else
            visit(child);
    });
    root.finish();
}

ElementReader::ElementReader(ReadingState &state, const tinyxml2::XMLElement &element)
    : m_state(state)
    , m_element(element)
{}

QByteArrayView ElementReader::name() const
{
    return m_element.Name();
}

QString ElementReader::nameText() const
{
    return QString::fromUtf8(name());
}

int ElementReader::line() const
{
    return m_element.GetLineNum();
}

QString ElementReader::text() const
{
    QString all;
    for (const auto *node = m_element.FirstChild(); node; node = node->NextSibling()) {
        if (const auto *part = node->ToText())
            all += QString::fromUtf8(part->Value());
    }
    return all.simplified();
}

bool ElementReader::has(const char *attribute) const
{
    return m_element.FindAttribute(attribute) != nullptr;
}

QString ElementReader::optional(const char *attribute)
{
    const tinyxml2::XMLAttribute *found = m_element.FindAttribute(attribute);
    if (!found)
        return {};
    m_asked.append(found);
    return QString::fromUtf8(found->Value());
}

QString ElementReader::required(const char *attribute)
{
    QString text = optional(attribute);
    if (text.isEmpty())
        fail(QStringLiteral("<%1> needs the attribute %2").arg(nameText(), QLatin1StringView(attribute)));
    return text;
}

QStringList ElementReader::words(const char *attribute)
{
    return optional(attribute).split(u' ', Qt::SkipEmptyParts);
}

bool ElementReader::flag(const char *attribute, bool preset)
{
    return oneOf<bool>(attribute, {{"yes", true}, {"no", false}}, preset);
}

TextTemplate ElementReader::textTemplate(const char *attribute)
{
    return parseTemplate(m_state, line(), optional(attribute));
}

int ElementReader::declare(const char *attribute)
{
    const QString variableName = required(attribute);
    const auto index = m_state.variables.indexOf(variableName);
    // Folders begin with a capital, and only they do.
    if ((index >= 0 && index < fixedVariableCount) || (!variableName.isEmpty() && variableName[0].isUpper()))
        fail(QStringLiteral("{%1} cannot be set").arg(variableName));
    if (index >= 0)
        return static_cast<int>(index);
    m_state.variables.append(variableName);
    return static_cast<int>(m_state.variables.size()) - 1;
}

int ElementReader::variable(const char *attribute)
{
    const QString variableName = required(attribute);
    const auto index = m_state.variables.indexOf(variableName);
    if (index < 0)
        fail(QStringLiteral("the variable %1 is not known here").arg(variableName));
    return static_cast<int>(index);
}

void ElementReader::children(const std::function<void(ElementReader &)> &visit)
{
    m_visited = true;
    for (const auto *child = m_element.FirstChildElement(); child; child = child->NextSiblingElement()) {
        ElementReader reader(m_state, *child);
        if (reader.name() == "include")
            m_state.readPart(reader.line(), reader.required("part"), visit);
        else
            visit(reader);
        reader.finish();
    }
}

void ElementReader::finish()
{
    if (m_isRestIgnored)
        return;
    for (const auto *attribute = m_element.FirstAttribute(); attribute; attribute = attribute->Next()) {
        if (!m_asked.contains(attribute) && !QByteArrayView(attribute->Name()).startsWith("xmlns"))
            fail(QStringLiteral("unknown attribute %1 of <%2>")
                     .arg(QString::fromUtf8(attribute->Name()), nameText()));
    }
    if (!m_visited && m_element.FirstChildElement())
        ElementReader(m_state, *m_element.FirstChildElement()).unknown();
}

TextTemplate parseTemplate(ReadingState &state, int line, const QString &text)
{
    TextTemplate result;
    QByteArray literal;
    const auto flush = [&] {
        if (!literal.isEmpty())
            result.append({literal, -1});
        literal.clear();
    };
    const QByteArray bytes = text.toUtf8();
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        const bool isDoubled = i + 1 < bytes.size() && bytes[i + 1] == c;
        if ((c == '{' || c == '}') && isDoubled) {
            literal += c;
            ++i;
        } else if (c == '{') {
            const qsizetype end = bytes.indexOf('}', i);
            const QString name = QString::fromUtf8(bytes.mid(i + 1, end - i - 1));
            const auto index = state.variables.indexOf(name);
            if (end < 0 || index < 0) {
                state.fail(line, QStringLiteral("the variable {%1} is not known here").arg(name));
                return result;
            }
            flush();
            result.append({{}, static_cast<int>(index)});
            i = end;
        } else {
            literal += c;
        }
    }
    flush();
    return result;
}

} // namespace mailsetup
