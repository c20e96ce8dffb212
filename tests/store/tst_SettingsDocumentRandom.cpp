// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "DocumentChecks.h"
#include "Generation.h"
#include "SettingsFileMaker.h"

#include <QTest>

using namespace mailsetup;
using namespace mailsetup::test;

namespace {

struct Setting {
    QByteArray group;
    QByteArray name;
    ValueType type = ValueType::Text;
    QString value;
};

QList<QByteArray> groupsOf(StoreFormat format)
{
    if (format == StoreFormat::PrefsJs || format == StoreFormat::OeAccount)
        return {""};
    if (format == StoreFormat::RegFile)
        return {"HKCU\\S", "HKEY_CURRENT_USER\\T\xC3\xA4", "HKCU\\New", "HKCU", "hkey_local_machine\\S"};
    if (format == StoreFormat::Registry)
        return {"S", "T\\\xC3\xA4", "New", "U"};
    if (format == StoreFormat::Msmtprc)
        return {"S", "T", "New", "U", "default", "\xC3\xA4 b"};
    return {"S", "T", "New", "U", "", "\xC4"};
}

const QList<QByteArray> names{"a", "b", "c", "d"};

Setting anySetting(SettingsFileMaker &maker, StoreFormat format)
{
    const QByteArray group = maker.oneOf(groupsOf(format));
    const QByteArray name = maker.oneOf(names);
    switch (maker.below(3)) {
    case 0:
        return {group, name, ValueType::Integer, QString::number(maker.below(65536))};
    case 1:
        return {group, name, ValueType::Boolean,
                maker.below(2) == 0 ? QStringLiteral("true") : QStringLiteral("false")};
    default:
        return {group, name, ValueType::Text,
                QString::fromUtf8(maker.oneOf(
                    {"joe@pmtnet.net", "", " x ", "\"x\"", "\xC3\xA4", "a\\b", "a=b;c", "[x]", "'", "#"}))};
    }
}

// One generated file: what is asked of it, and what went wrong.
class Trial
{
public:
    Trial(StoreFormat format, quint32 seed)
        : m_format(format)
        , m_maker(seed)
        , m_encoding(m_maker.below(2) == 0 ? TextEncoding::Utf8 : TextEncoding::Windows1252)
        , m_before(m_maker.file(format))
    {}

    // An empty text, or the broken promise.
    QByteArray run()
    {
        const auto document = openDocument(m_format, m_before, m_encoding, QStringLiteral("file"));
        if (!document) {
            m_isRefused = true;
            return refusalFault(document.error());
        }
        if ((*document)->isChanged() || !(*document)->edits().isEmpty() || (*document)->toBytes() != m_before)
            return "untouched bytes: " + difference(m_before, (*document)->toBytes());
        for (int i = m_maker.below(3); i >= 0 && m_fault.isEmpty(); --i)
            changeOne();
        if (m_fault.isEmpty())
            changeSeveral(**document);
        return m_fault;
    }

    bool isRefused() const { return m_isRefused; }
    int changes() const { return m_changes; }

private:
    QByteArray refusalFault(const Error &error) const
    {
        const int line = error.detail.section(u':', 1, 1).toInt();
        if (error.detail.section(u':', 0, 0) != u"file" || line < 1 ||
            line > m_before.count('\n') + m_before.count('\r') + 1)
            return "a refusal without its line: " + error.detail.toUtf8();
        return m_maker.hasFault() ? QByteArray()
                                  : "refused: " + error.detail.toUtf8() + '\n' + m_before.left(2000);
    }

    std::unique_ptr<SettingsDocument> reopened(const QByteArray &bytes)
    {
        auto document = openDocument(m_format, bytes, m_encoding, QStringLiteral("file"));
        if (document)
            return std::move(*document);
        fail("what was written is refused: " + document.error().detail.toUtf8() + '\n' +
             difference(m_before, bytes));
        return nullptr;
    }

    void fail(const QByteArray &text)
    {
        if (m_fault.isEmpty())
            m_fault = text;
    }
    void require(bool promise, const QByteArray &text)
    {
        if (!promise)
            fail(text);
    }

    // Apply, apply again, undo.
    void changeOne()
    {
        const Setting setting = anySetting(m_maker, m_format);
        const auto document = reopened(m_before);
        const auto old = document->literal(setting.group, setting.name);
        const auto literal = document->makeLiteral(setting.type, setting.value, old);
        if (!literal)
            return require(setting.type == ValueType::Text && literal.error().code == ErrorCode::FileEncoding,
                           "no literal: " + literal.error().detail.toUtf8());
        ++m_changes;
        document->setLiteral(setting.group, setting.name, *literal);
        const QByteArray written = document->toBytes();
        const QByteArray where = '[' + setting.group + ']' + setting.name + ": ";
        checkSpan(*document, old, *literal, where, written);

        const auto again = reopened(written);
        if (!again)
            return;
        require(again->literal(setting.group, setting.name) == *literal,
                where + "another literal is read\n" + difference(m_before, written));
        require(again->value(setting.group, setting.name, setting.type) == setting.value,
                where + "another value is read\n" + difference(m_before, written));
        const auto repeated = again->makeLiteral(setting.type, setting.value, *literal);
        again->setLiteral(setting.group, setting.name, *repeated);
        require(!again->isChanged() && again->toBytes() == written,
                where + "apply again\n" + difference(written, again->toBytes()));
        undo(*again, setting, old, where, document->edits());
    }

    void checkSpan(const SettingsDocument &document, const std::optional<QByteArray> &old,
                   const QByteArray &literal, const QByteArray &where, const QByteArray &written)
    {
        const QList<Edit> edits = document.edits();
        require(edits.size() == (old == literal ? 0 : 1),
                where + "not one change\n" + difference(m_before, written));
        const auto restored = reversed(written, edits);
        require(restored == m_before,
                where + "bytes outside\n" + difference(m_before, restored.value_or(QByteArray())));
        // These decode their bytes.
        if (edits.isEmpty() || m_format == StoreFormat::RegFile || m_format == StoreFormat::OeAccount)
            return;
        // Behind a bare command the blank before the value comes too.
        const bool isBare = m_format == StoreFormat::Msmtprc && old && old->isEmpty();
        if (isBare)
            require(edits.first().before.trimmed().isEmpty() && edits.first().after == ' ' + literal,
                    where + "more than the value");
        else if (old)
            require(edits.first().before == *old && edits.first().after == literal,
                    where + "more than the value");
        else
            require(edits.first().before.isEmpty() && edits.first().after.contains(literal),
                    where + "more than a line");
    }

    // Value by value; another value of the group, where there is one, has been changed since and stays so.
    void undo(SettingsDocument &written, const Setting &setting, const std::optional<QByteArray> &old,
              const QByteArray &where, const QList<Edit> &edits)
    {
        const QByteArray bytes = written.toBytes();
        const auto expected = reopened(m_before);
        const QByteArray other = m_maker.oneOf(names);
        if (other != setting.name && expected->literal(setting.group, other)) {
            const auto literal =
                *expected->makeLiteral(ValueType::Integer, QStringLiteral("5"), std::nullopt);
            expected->setLiteral(setting.group, other, literal);
            written.setLiteral(setting.group, other, literal);
        }
        written.setLiteral(setting.group, setting.name, old);

        const bool isIni = m_format == StoreFormat::Ini || m_format == StoreFormat::KeyFile ||
                           m_format == StoreFormat::PlainIni;
        const bool isOfMsmtp = m_format == StoreFormat::Msmtprc;
        const bool isEmptied = old && !edits.isEmpty() &&
                               ((isIni && edits.first().after.isEmpty()) ||
                                (isOfMsmtp && (edits.first().after.isEmpty() || old->isEmpty())));
        if (isEmptied) {
            // Of blanks around an empty value nobody knows between which of them another one stood: then only
            // the record of the change gives the bytes back.
            require(reversed(bytes, edits) == m_before && written.literal(setting.group, setting.name) == old,
                    where + "undo of an empty value");
        } else if (!old && !edits.isEmpty() &&
                   (edits.first().after.contains('[') || edits.first().after.contains("account "))) {
            // The header of a new group stays: it may have been there before the value.
            require(reversed(bytes, edits) == m_before && written.hasGroup(setting.group),
                    where + "undo of a group");
        } else {
            require(written.toBytes() == expected->toBytes(),
                    where + "undo\n" + difference(expected->toBytes(), written.toBytes()));
        }
    }

    // Also removals: each is visible, and all of them can be reversed.
    void changeSeveral(SettingsDocument &document)
    {
        const QList<QByteArray> groups = groupsOf(m_format);
        const QByteArray literal =
            *document.makeLiteral(ValueType::Integer, QStringLiteral("77"), std::nullopt);
        for (int i = m_maker.below(6); i > 0; --i) {
            const QByteArray group = m_maker.oneOf(groups);
            const QByteArray name = m_maker.oneOf(names);
            const auto value = m_maker.below(3) == 0 ? std::nullopt : std::optional(literal);
            ++m_changes;
            document.setLiteral(group, name, value);
            require(document.literal(group, name) == value, "a change is not seen");
        }
        const QByteArray written = document.toBytes();
        const auto restored = reversed(written, document.edits());
        require(restored == m_before, "several\n" + difference(m_before, restored.value_or(QByteArray())));
        const auto again = reopened(written);
        for (const QByteArray &group : groups) {
            for (const QByteArray &name : names)
                require(again && again->literal(group, name) == document.literal(group, name),
                        '[' + group + ']' + name + ": several\n" + difference(m_before, written));
        }
    }

    StoreFormat m_format;
    SettingsFileMaker m_maker;
    TextEncoding m_encoding;
    QByteArray m_before;
    QByteArray m_fault;
    bool m_isRefused = false;
    int m_changes = 0;
};

} // namespace

// Generated files: whatever is changed, the rest of the file stays, and comes back.
class TestSettingsDocumentRandom : public QObject
{
    Q_OBJECT

private slots:
    void changesStayInPlace_data();
    void changesStayInPlace();
};

void TestSettingsDocumentRandom::changesStayInPlace_data()
{
    QTest::addColumn<StoreFormat>("format");

    QTest::newRow("ini") << StoreFormat::Ini;
    QTest::newRow("key file") << StoreFormat::KeyFile;
    QTest::newRow("plain ini") << StoreFormat::PlainIni;
    QTest::newRow("msmtprc") << StoreFormat::Msmtprc;
    QTest::newRow("prefs.js") << StoreFormat::PrefsJs;
    QTest::newRow("registry") << StoreFormat::Registry;
    QTest::newRow("reg file") << StoreFormat::RegFile;
    QTest::newRow("account file") << StoreFormat::OeAccount;
}

void TestSettingsDocumentRandom::changesStayInPlace()
{
    QFETCH(const StoreFormat, format);
    const Generation generation;
    int refused = 0;
    int changes = 0;
    for (int i = 0; i < generation.files; ++i) {
        const quint32 seed = generation.seed + static_cast<quint32>(i);
        Trial trial(format, seed);
        const QByteArray fault = trial.run();
        QVERIFY2(fault.isEmpty(),
                 "MAILSETUP_SEED=" + QByteArray::number(seed) + " MAILSETUP_GENERATED=1: " + fault);
        refused += trial.isRefused() ? 1 : 0;
        changes += trial.changes();
    }
    qInfo("%d files, %d accepted, %d refused, %d values changed, seed %u", generation.files,
          generation.files - refused, refused, changes, generation.seed);
}

QTEST_GUILESS_MAIN(TestSettingsDocumentRandom)
#include "tst_SettingsDocumentRandom.moc"
