// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/Secret.h"

#include <QTest>

using namespace mailsetup;

class tst_Secret : public QObject
{
    Q_OBJECT

private slots:
    void wipeLeavesOthersCopies();
    void wipeEmpties();
    void holdsItsOwnBytes();
    void isMovedAndAssigned();
};

// No text comes out of one unasked.
static_assert(!std::is_convertible_v<Secret, QByteArray>);
static_assert(!std::is_convertible_v<QByteArray, Secret>);

void tst_Secret::wipeLeavesOthersCopies()
{
    QByteArray bytes("password");
    const QByteArray shared = bytes;
    wipe(bytes);
    QVERIFY(bytes.isEmpty());
    QCOMPARE(shared, QByteArrayLiteral("password")); // somebody else's copy is not ours to wipe
}

void tst_Secret::wipeEmpties()
{
    QByteArray none;
    wipe(none);
    QVERIFY(none.isEmpty());
    QByteArray bytes("a\0b", 3);
    wipe(bytes);
    QVERIFY(bytes.isEmpty());
}

void tst_Secret::holdsItsOwnBytes()
{
    QByteArray bytes("pass\0word", 9);
    const Secret secret(bytes);
    const Secret copy(secret); // NOLINT(performance-unnecessary-copy-initialization): the copy is the test
    wipe(bytes);
    QCOMPARE(secret.reveal(), QByteArray("pass\0word", 9));
    QVERIFY(copy == secret);
    QVERIFY(copy.reveal().constData() != secret.reveal().constData()); // each is wiped by itself
}

void tst_Secret::isMovedAndAssigned()
{
    Secret first(QByteArrayLiteral("one"));
    Secret second(QByteArrayLiteral("two"));
    second = first;
    QVERIFY(second == first);
    second = *&second;
    QCOMPARE(second.reveal(), QByteArrayLiteral("one"));
    const Secret third(std::move(first));
    QCOMPARE(third.reveal(), QByteArrayLiteral("one"));
    QVERIFY(Secret().isEmpty());
    QVERIFY(!third.isEmpty());
    QVERIFY(!(third == Secret()));
}

QTEST_GUILESS_MAIN(tst_Secret)
#include "tst_Secret.moc"
