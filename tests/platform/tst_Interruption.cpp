// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/Interruption.h"

#include <QTest>

#include <csignal>
#include <memory>

using namespace mailsetup;

class TestInterruption : public QObject
{
    Q_OBJECT

private slots:
    void remembersTheSignal_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGHUP") << SIGHUP;
    }

    void remembersTheSignal()
    {
        QFETCH(int, signal);
        struct sigaction before {
        };
        struct sigaction after {
        };
        QCOMPARE(::sigaction(signal, nullptr, &before), 0);
        {
            const Interruption interruption;
            QVERIFY(!Interruption::isRequested());
            QCOMPARE(::raise(signal), 0);
            QVERIFY(Interruption::isRequested());
            QCOMPARE(::raise(signal), 0);
            QVERIFY(Interruption::isRequested());
        }
        QCOMPARE(::sigaction(signal, nullptr, &after), 0);
        QVERIFY(before.sa_handler == after.sa_handler);
        const Interruption next;
        QVERIFY(!Interruption::isRequested());
    }

    void leavesNohupAlone()
    {
        const auto before = std::signal(SIGHUP, SIG_IGN);
        bool wasRequested = false;
        {
            const Interruption interruption;
            QCOMPARE(::raise(SIGHUP), 0);
            wasRequested = Interruption::isRequested();
        }
        std::signal(SIGHUP, before);
        QVERIFY(!wasRequested);
    }
};

QTEST_GUILESS_MAIN(TestInterruption)
#include "tst_Interruption.moc"
