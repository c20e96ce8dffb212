// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SampleReport.h"

#include "silent/LogFile.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace mailsetup;

class tst_LogFile : public QObject
{
    Q_OBJECT

private slots:
    void isAddedToLineByLine();
    void showsNoPassword();
    void whereItCannotBeWritten();
    void withoutANameNothingIsWritten();
};

namespace {

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

void tst_LogFile::isAddedToLineByLine()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("log"));
    for (int i = 0; i < 2; ++i) {
        LogFile log;
        QVERIFY(log.open(path));
        log.write(QStringLiteral("one\nline"));
    }
    const QStringList lines = contentOf(path).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    const QRegularExpression form(
        QStringLiteral("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z one line$"));
    for (const QString &line : lines)
        QVERIFY2(form.match(line).hasMatch(), qPrintable(line));
    const QFileDevice::Permissions others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QVERIFY((QFile::permissions(path) & others) == QFileDevice::Permissions());
}

void tst_LogFile::showsNoPassword()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("log"));
    LogFile log;
    QVERIFY(log.open(path));
    log.write(sampleReport());
    const QString text = contentOf(path);
    QVERIFY(text.contains(QLatin1StringView("[S]smtp.password: (hidden) -> (hidden)")));
    QVERIFY(text.contains(QLatin1StringView("S: 535 no")));
    QVERIFY(text.contains(QLatin1StringView("exit sign-in")));
    QVERIFY(!text.contains(QLatin1StringView("geheim")));
}

void tst_LogFile::whereItCannotBeWritten()
{
    const QTemporaryDir folder;
    LogFile log;
    const auto opened = log.open(folder.filePath(QStringLiteral("missing/log")));
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::OutputUnwritable);
}

void tst_LogFile::withoutANameNothingIsWritten()
{
    LogFile log;
    QVERIFY(log.open({}));
    log.write(QStringLiteral("nothing"));
    log.write(sampleReport());
}

QTEST_GUILESS_MAIN(tst_LogFile)
#include "tst_LogFile.moc"
