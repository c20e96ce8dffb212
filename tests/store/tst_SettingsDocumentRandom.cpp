// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "DocumentChecks.h"

#include <QRandomGenerator>
#include <QTest>

using namespace mailsetup;
using namespace mailsetup::test;

namespace {

constexpr int rounds = 3000;

// Makes files of all formats out of pieces that are known to be difficult; the same ones every time.
class Maker
{
public:
    explicit Maker(quint32 seed)
        : m_random(seed)
    {}

    int below(int limit) { return m_random.bounded(limit); }
    QByteArray oneOf(const QList<QByteArray> &list) { return list[below(int(list.size()))]; }

    QByteArray file(StoreFormat format)
    {
        const QByteArray end = oneOf({"\n", "\r\n", "\n", "\r\n", "\r"});
        QByteArray bytes;
        switch (format) {
        case StoreFormat::Ini:
        case StoreFormat::KeyFile:
            bytes = iniFile(end);
            break;
        case StoreFormat::PrefsJs:
            bytes = prefsFile(end);
            break;
        case StoreFormat::Registry:
            bytes = registryFile(end == "\r" ? "\n" : end);
            break;
        case StoreFormat::RegFile:
            return regFile(end == "\r" ? "\n" : end);
        }
        // A registry file that ends in the middle of a line is refused; tst_RegistryDocument has that.
        const bool isCutOff = format == StoreFormat::Registry &&
                              (bytes.endsWith("\"c" + end) || bytes.endsWith("[U\\\\V" + end));
        if (below(3) == 0 && !isCutOff && bytes.endsWith(end))
            bytes.chop(end.size());
        return bytes;
    }

private:
    QByteArray iniFile(const QByteArray &end)
    {
        QByteArray bytes = below(5) == 0 ? "\xEF\xBB\xBF" : "";
        for (int i = below(25); i > 0; --i) {
            bytes += oneOf({"[S]", "[s]", " [T] x", "a=1", "A = \"x\" ", "b=", "b= ", "c=\x80\xFF;", "; note",
                            "#d=2", "", "  ", "text", "a=2", "[U]", "=x", "B = y = z"}) +
                     end;
        }
        return bytes;
    }

    QByteArray prefsFile(const QByteArray &end)
    {
        QByteArray bytes = below(5) == 0 ? "\xEF\xBB\xBF" : "";
        for (int i = below(20); i > 0; --i) {
            bytes += oneOf({"user_pref(\"a\", 1);", "user_pref('a','x');", " pref ( \"b\" , \"\\u00e9\" ) ; ",
                            "# note", "// note", "/* 1 */ user_pref(\"c\", true); // x", "",
                            "user_pref(\"\\x61\", \"\xE9\");", "user_pref(\"a\",1);user_pref(\"b\",2);",
                            "user_pref(\n\"c\",\r\n-5);", "user_pref(\"d\",\"\\\\\");"}) +
                     end;
        }
        return bytes;
    }

    QByteArray registryFile(const QByteArray &end)
    {
        QByteArray bytes = "WINE REGISTRY Version 2" + end;
        for (int i = below(25); i > 0; --i) {
            bytes +=
                oneOf({"[S]", "[s] 17", " [T\\\\\\xe4] 12", "#time=1d9", "\"a\"=\"1\"",
                       "\"A\" = dword:00000001", "\"b\"=hex:01,\\" + end + "  02", "\"b\"=str(2):\"%x%\"",
                       "@=\"\\n\"", "", ";; note", "what", "\"c\"=what", "\"c", "[U\\\\V"}) +
                end;
        }
        return bytes;
    }

    QByteArray regFile(const QByteArray &end)
    {
        const bool isUtf16 = below(2) == 0;
        QByteArray text = (isUtf16 ? "Windows Registry Editor Version 5.00" : "REGEDIT4") + end;
        for (int i = below(25); i > 0; --i) {
            text += oneOf({"[HKEY_CURRENT_USER\\S]", "[HKCU\\s]", "[HKCU\\T\xE4]", "\"a\"=\"1\"",
                           "\"A\" = dword:00000001 ; x", "\"b\"=hex:01,\\" + end + "  02", "\"b\"=-",
                           "@=\"\x80\xFC\"", "", "; note", "what", "[-HKCU\\S]", "\"c", "[HKCU\\V"}) +
                    end;
        }
        if (!isUtf16)
            return text;
        QByteArray bytes("\xFF\xFE");
        for (const char c : text)
            bytes += QByteArray(1, c) + '\0';
        return bytes;
    }

    QRandomGenerator m_random;
};

// What happened, to be read in a failure: line ends visible, UTF-16 made narrow.
QByteArray story(const QList<QByteArray> &steps)
{
    QByteArray text = steps.join("\n=>\n");
    return text.replace('\0', "").replace('\r', "\\r");
}

QList<QByteArray> groupsOf(StoreFormat format)
{
    if (format == StoreFormat::PrefsJs)
        return {""};
    if (format == StoreFormat::RegFile)
        return {"HKCU\\S", "HKEY_CURRENT_USER\\T\xC3\xA4", "HKCU\\New", "HKCU"};
    if (format == StoreFormat::Registry)
        return {"S", "T\\\xC3\xA4", "New", "U"};
    return {"S", "T", "New", "U", ""};
}

} // namespace

// Generated files: whatever is changed, the rest of the file stays.
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
    QTest::newRow("prefs.js") << StoreFormat::PrefsJs;
    QTest::newRow("registry") << StoreFormat::Registry;
    QTest::newRow("reg file") << StoreFormat::RegFile;
}

void TestSettingsDocumentRandom::changesStayInPlace()
{
    QFETCH(StoreFormat, format);
    Maker maker(20261124);
    const QList<QByteArray> groups = groupsOf(format);
    for (int round = 0; round < rounds; ++round) {
        const QByteArray before = maker.file(format);
        const auto document = open(format, before);
        QVERIFY2(document, before.constData());
        QCOMPARE(document->toBytes(), before);

        // One change that is taken back in the written file restores it (but for a group that it brought).
        const QByteArray group = maker.oneOf(groups);
        const QByteArray name = maker.oneOf({"a", "b", "c", "d"});
        const auto old = document->literal(group, name);
        const QByteArray literal =
            *document->makeLiteral(ValueType::Integer, QStringLiteral("77"), std::nullopt);
        document->setLiteral(group, name, literal);
        QCOMPARE(document->literal(group, name), literal);
        const QByteArray written = document->toBytes();
        const auto original = reversed(written, document->edits());
        QVERIFY(original.has_value());
        QCOMPARE(*original, before);
        const bool madeGroup = document->edits().first().after.contains('[');

        const auto again = open(format, written);
        QVERIFY2(again, written.constData());
        QCOMPARE(again->literal(group, name), literal);
        QCOMPARE(again->value(group, name, ValueType::Integer), QStringLiteral("77"));
        again->setLiteral(group, name, old);
        const QByteArray restored = again->toBytes();
        // The header of a new group stays, it may have been there before the value.
        if (!madeGroup)
            QVERIFY2(restored == before, story({before, written, restored, group, name}).constData());
        else
            QVERIFY2(!old && again->hasGroup(group),
                     story({before, written, restored, group, name}).constData());

        // Several changes, also removals: each is visible, and all of them can be reversed.
        for (int i = maker.below(6); i > 0; --i) {
            const QByteArray in = maker.oneOf(groups);
            const QByteArray of = maker.oneOf({"a", "b", "c", "d"});
            const auto value = maker.below(3) == 0 ? std::nullopt : std::optional(literal);
            document->setLiteral(in, of, value);
            QCOMPARE(document->literal(in, of), value);
        }
        const QByteArray several = document->toBytes();
        QCOMPARE(reversed(several, document->edits()), before);
        const auto reread = open(format, several);
        QVERIFY2(reread, several.constData());
        for (const QByteArray &in : groups) {
            for (const char *of : {"a", "b", "c", "d"})
                QVERIFY2(reread->literal(in, of) == document->literal(in, of),
                         story({before, several, in, of}).constData());
        }
    }
}

QTEST_GUILESS_MAIN(TestSettingsDocumentRandom)
#include "tst_SettingsDocumentRandom.moc"
