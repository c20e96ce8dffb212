// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ExitCode.h"

#include <QHash>
#include <QTest>

using namespace mailsetup;

class tst_ExitCode : public QObject
{
    Q_OBJECT

private slots:
    void numbersAndWordsAreThePromisedOnes();
    void theFirstInOrderWins();
};

namespace {

// The contract's table.
const QHash<int, QString> promised = {
    {0, QStringLiteral("ok")},
    {1, QStringLiteral("internal")},
    {2, QStringLiteral("usage")},
    {3, QStringLiteral("no-client")},
    {4, QStringLiteral("no-account")},
    {5, QStringLiteral("running")},
    {6, QStringLiteral("unreadable")},
    {7, QStringLiteral("not-written")},
    {8, QStringLiteral("unfinished")},
    {9, QStringLiteral("sign-in")},
    {10, QStringLiteral("unreachable")},
    {11, QStringLiteral("tls")},
    {12, QStringLiteral("refused")},
    {13, QStringLiteral("profile")},
    {14, QStringLiteral("changed-since")},
    {15, QStringLiteral("busy")},
    {130, QStringLiteral("interrupted")},
};

} // namespace

void tst_ExitCode::numbersAndWordsAreThePromisedOnes()
{
    QCOMPARE(static_cast<qsizetype>(allExitCodes().size()), promised.size());
    for (const ExitCode code : allExitCodes())
        QCOMPARE(QString(word(code)), promised.value(static_cast<int>(code)));
}

void tst_ExitCode::theFirstInOrderWins()
{
    // The contract's order; what is worse than all of it in front, success at the end.
    constexpr std::array order = {1, 130, 15, 13, 2, 8, 3, 4, 5, 6, 7, 9, 11, 10, 12, 14, 0};
    for (std::size_t first = 0; first < order.size(); ++first) {
        for (std::size_t second = first; second < order.size(); ++second) {
            const auto a = static_cast<ExitCode>(order[first]);
            const auto b = static_cast<ExitCode>(order[second]);
            QCOMPARE(static_cast<int>(worse(a, b)), order[first]);
            QCOMPARE(static_cast<int>(worse(b, a)), order[first]);
        }
    }
}

QTEST_GUILESS_MAIN(tst_ExitCode)
#include "tst_ExitCode.moc"
