// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ClientProfile.h"

#include <QTest>

#include <functional>

using namespace mailsetup;

class tst_ClientProfile : public QObject
{
    Q_OBJECT

private slots:
    void everySettingHasItsWord();
    void fixedVariablesHaveTheirNames();
    void writesAreTheSameWhereNothingDiffers_data();
    void writesAreTheSameWhereNothingDiffers();
};

using Alteration = std::function<void(Write &)>;
Q_DECLARE_METATYPE(Alteration)

void tst_ClientProfile::everySettingHasItsWord()
{
    for (int i = 0; i < settingCount; ++i) {
        const auto setting = static_cast<Setting>(i);
        const QString text = word(setting);
        QVERIFY(!text.isEmpty());
        QCOMPARE(wordText(setting), text);
        QVERIFY2(settingFromWord(text) == setting, qPrintable(text));
    }
    for (const QString &wrong : {QString(), QStringLiteral("SMTP.SERVER"), QStringLiteral("smtp.server ")})
        QVERIFY2(!settingFromWord(wrong), qPrintable(wrong));
}

void tst_ClientProfile::fixedVariablesHaveTheirNames()
{
    const QStringList names = fixedVariableNames();
    QCOMPARE(names.size(), qsizetype{fixedVariableCount});
    const auto name = [&](FixedVariable variable) { return names[static_cast<qsizetype>(variable)]; };
    QCOMPARE(name(FixedVariable::WantedServer), QStringLiteral("wanted.server"));
    QCOMPARE(name(FixedVariable::WantedSecurity), QStringLiteral("wanted.security"));
    QCOMPARE(name(FixedVariable::Number), QStringLiteral("n"));
    QCOMPARE(name(FixedVariable::FileFolder), QStringLiteral("file.folder"));
}

// The planner joins the <others> of several accounts that say the same.
void tst_ClientProfile::writesAreTheSameWhereNothingDiffers_data()
{
    QTest::addColumn<Alteration>("alter");
    const auto row = [](const char *name, const Alteration &alter) { QTest::newRow(name) << alter; };
    row("kind", [](Write &w) { w.kind = WriteKind::Others; });
    row("setting", [](Write &w) { w.setting = Setting::SmtpUser; });
    row("meaning", [](Write &w) { w.meaning = QStringLiteral("own"); });
    row("key", [](Write &w) { w.key = {{"k", -1}}; });
    row("group", [](Write &w) { w.group = {{"g", -1}}; });
    row("type", [](Write &w) { w.type = LiteralType::Integer; });
    row("inherits", [](Write &w) { w.inherits = false; });
    row("value", [](Write &w) { w.value = {{"1", -1}}; });
    row("a part's variable", [](Write &w) { w.own = {{"0", 1}}; });
    row("absent", [](Write &w) { w.absent = QString(); });
    row("like", [](Write &w) { w.like.clear(); });
    row("variable", [](Write &w) { w.variable = 3; });
    row("used", [](Write &w) { w.used = {{"u", -1}}; });
    row("plain first", [](Write &w) { w.isPlainFirst = true; });
    row("single", [](Write &w) { w.isSingle = true; });
    row("own", [](Write &w) { w.own = {{"1", -1}}; });
    row("of", [](Write &w) { w.of = Setting::SmtpAuth; });
    row("reason", [](Write &w) { w.reason = QStringLiteral("locked"); });
    const auto source = [&](const char *name, const std::function<void(Source &)> &alter) {
        QTest::addRow("source: %s", name) << Alteration([alter](Write &w) { alter(w.sources[0]); });
    };
    source("kind", [](Source &s) { s.kind = SourceKind::Key; });
    source("text", [](Source &s) { s.text = {{"t", -1}}; });
    source("group", [](Source &s) { s.group = {{"g", -1}}; });
    source("name", [](Source &s) { s.name = {{"n", -1}}; });
    source("inherits", [](Source &s) { s.inherits = false; });
    source("type", [](Source &s) { s.type = LiteralType::Text; });
    source("cut", [](Source &s) { s.cut = Cut::AfterLast; });
    source("cut at", [](Source &s) { s.cutAt = QStringLiteral("@"); });
    source("map: from", [](Source &s) { s.maps[0].from = {QStringLiteral("2")}; });
    source("map: to", [](Source &s) { s.maps[0].to = {{"off", -1}}; });
}

void tst_ClientProfile::writesAreTheSameWhereNothingDiffers()
{
    QFETCH(const Alteration, alter);
    Source source;
    source.maps = {{{QStringLiteral("1")}, {{"on", -1}}}};
    Write write;
    write.own = {{"0", -1}};
    write.like = {QStringLiteral("sibling")};
    write.sources = {source};
    Write altered = write;
    QVERIFY(altered == write);
    alter(altered);
    QVERIFY(altered != write);
}

QTEST_GUILESS_MAIN(tst_ClientProfile)
#include "tst_ClientProfile.moc"
