// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/Rare.h"

#include <QString>
#include <QTest>

using namespace mailsetup;

class tst_Rare : public QObject
{
    Q_OBJECT

private slots:
    void isEmptyAtFirst();
    void holdsAValue();
    void copiesDeeply();
    void comesFromAnOptional();
    void comparesByValue();
};

void tst_Rare::isEmptyAtFirst()
{
    const Rare<QString> empty;
    QVERIFY(!empty && !empty.has_value());
    QCOMPARE(sizeof(Rare<QString>), sizeof(void *));
}

void tst_Rare::holdsAValue()
{
    Rare<QString> text = QStringLiteral("a");
    QVERIFY(text.has_value());
    QCOMPARE(*text, QStringLiteral("a"));
    QCOMPARE(text->size(), 1);
    text.emplace() = QStringLiteral("b");
    QCOMPARE(*text, QStringLiteral("b"));
    text.reset();
    QVERIFY(!text);
    text = QStringLiteral("c");
    text = std::nullopt;
    QVERIFY(!text);
}

void tst_Rare::copiesDeeply()
{
    Rare<QString> text = QStringLiteral("a");
    Rare<QString> copy = text;
    *copy = QStringLiteral("b");
    QCOMPARE(*text, QStringLiteral("a"));
    copy = text;
    QCOMPARE(*copy, QStringLiteral("a"));
    const Rare<QString> &self = copy;
    copy = self;
    QCOMPARE(*copy, QStringLiteral("a"));
    const Rare<QString> moved = std::move(copy);
    QCOMPARE(*moved, QStringLiteral("a"));
    text = Rare<QString>();
    QVERIFY(!text);
}

void tst_Rare::comesFromAnOptional()
{
    QVERIFY(!Rare<QString>(std::optional<QString>()));
    QCOMPARE(*Rare<QString>(std::optional(QStringLiteral("a"))), QStringLiteral("a"));
}

void tst_Rare::comparesByValue()
{
    const Rare<QString> empty;
    const Rare<QString> a = QStringLiteral("a");
    QVERIFY(empty == Rare<QString>());
    QVERIFY(a == Rare<QString>(QStringLiteral("a")));
    QVERIFY(a != Rare<QString>(QStringLiteral("b")));
    QVERIFY(a != empty && empty != a);
}

QTEST_GUILESS_MAIN(tst_Rare)
#include "tst_Rare.moc"
