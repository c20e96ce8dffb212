// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/EditedBytes.h"

#include <QRandomGenerator>
#include <QTest>

using namespace mailsetup;

namespace {

QByteArray read(const EditedBytes &bytes, qsizetype most)
{
    QByteArray all;
    EditedBytes::Reader reader(bytes);
    QByteArray buffer(most, '?');
    while (const qsizetype size = reader.read(buffer.data(), most))
        all += buffer.first(size);
    return all;
}

QByteArray taken(const EditedBytes &bytes, qsizetype most)
{
    QByteArray all;
    EditedBytes::Reader reader(bytes);
    for (QByteArrayView piece = reader.next(most); !piece.isEmpty(); piece = reader.next(most))
        all += piece.size() <= most ? piece : QByteArrayView("(more than was asked for)");
    return all;
}

// In full buffers but for the last.
QByteArray gathered(const EditedBytes &bytes, qsizetype most)
{
    QByteArray all;
    EditedBytes::Reader reader(bytes);
    QByteArray buffer(most, '?');
    for (QByteArrayView piece = reader.next(buffer); !piece.isEmpty(); piece = reader.next(buffer)) {
        all += piece;
        if (piece.size() != most && !reader.next(1).isEmpty())
            return "(less than there is room for)";
    }
    return all;
}

} // namespace

class tst_EditedBytes : public QObject
{
    Q_OBJECT

private slots:
    void givesTheNewBytes_data();
    void givesTheNewBytes();
    void givesWhatReplacingGives();
    void comparesByTheBytes();
    void takesNoSecondCopy();
};

void tst_EditedBytes::givesTheNewBytes_data()
{
    QTest::addColumn<QByteArray>("original");
    QTest::addColumn<QList<Edit>>("edits");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *original, const QList<Edit> &edits,
                        const char *expected) {
        QTest::newRow(name) << QByteArray(original) << edits << QByteArray(expected);
    };
    row("nothing", "", {}, "");
    row("as it was", "abc", {}, "abc");
    row("from nothing", "", {{0, "", "abc"}}, "abc");
    row("to nothing", "abc", {{0, "abc", ""}}, "");
    row("at the begin", "abc", {{0, "a", "xyz"}}, "xyzbc");
    row("in the middle", "abc", {{1, "b", ""}}, "ac");
    row("at the end", "abc", {{2, "c", "xyz"}}, "abxyz");
    row("behind the end", "abc", {{3, "", "xyz"}}, "abcxyz");
    row("longer and shorter", "abcdef", {{1, "b", "xyz"}, {5, "de", ""}, {6, "", "!"}}, "axyzcf!");
    row("side by side", "abc", {{0, "a", "x"}, {1, "b", ""}, {1, "c", "yz"}}, "xyz");
}

void tst_EditedBytes::givesTheNewBytes()
{
    QFETCH(QByteArray, original);
    QFETCH(QList<Edit>, edits);
    QFETCH(QByteArray, expected);
    const EditedBytes bytes(original, edits);
    QCOMPARE(bytes.toBytes(), expected);
    QCOMPARE(bytes.size(), expected.size());
    QCOMPARE(bytes.edits(), edits);
    for (qsizetype most = 1; most <= expected.size() + 1; ++most) {
        QCOMPARE(read(bytes, most), expected);
        QCOMPARE(taken(bytes, most), expected);
        QCOMPARE(gathered(bytes, most), expected);
    }
    QVERIFY(bytes == expected);
    QVERIFY(bytes != expected + "x");
}

void tst_EditedBytes::givesWhatReplacingGives()
{
    auto &random = *QRandomGenerator::global();
    for (int round = 0; round < 1000; ++round) {
        QByteArray original;
        for (int i = random.bounded(40); i > 0; --i)
            original += char('a' + random.bounded(4));
        QByteArray expected = original;
        QList<Edit> edits;
        for (qsizetype at = random.bounded(4); at <= expected.size(); at += random.bounded(4)) {
            Edit edit{at, expected.sliced(at, std::min<qsizetype>(random.bounded(3), expected.size() - at)),
                      QByteArray(random.bounded(3), 'x')};
            expected.replace(at, edit.before.size(), edit.after);
            at += edit.after.size() + 1;
            edits.append(std::move(edit));
        }
        const EditedBytes bytes(original, edits);
        QCOMPARE(bytes.toBytes(), expected);
        QCOMPARE(read(bytes, 1 + random.bounded(8)), expected);
        QCOMPARE(gathered(bytes, 1 + random.bounded(8)), expected);
        QVERIFY(bytes == expected);
    }
}

void tst_EditedBytes::comparesByTheBytes()
{
    const QByteArray original("abab");
    QVERIFY(EditedBytes(original) == original);
    QVERIFY(EditedBytes(original) == QByteArray(original.constData(), original.size()));
    QVERIFY(EditedBytes(original, {{0, "ab", ""}, {2, "", "ab"}}) == original);
    QVERIFY(EditedBytes(original, {{1, "b", "a"}}) != original);
    QVERIFY(EditedBytes(original) != QByteArray("abaB"));
    QVERIFY(EditedBytes(original) != QByteArray("aba"));
    QVERIFY(EditedBytes() == QByteArray());
}

void tst_EditedBytes::takesNoSecondCopy()
{
    const QByteArray original(1000, 'a');
    QCOMPARE(EditedBytes(original).toBytes().constData(), original.constData());
    const EditedBytes edited(original, {{500, "a", "b"}});
    EditedBytes::Reader reader(edited);
    QCOMPARE(reader.next(1000).data(), original.constData());
    QCOMPARE(reader.next(1000), QByteArrayView("b"));
    QCOMPARE(reader.next(1000).data(), original.constData() + 501);
    QVERIFY(reader.next(1000).isEmpty());

    EditedBytes::Reader inBuffers(edited);
    QByteArray buffer(400, '?');
    QCOMPARE(inBuffers.next(buffer).data(), original.constData());
    QCOMPARE(inBuffers.next(buffer), QByteArray(100, 'a') + 'b' + QByteArray(299, 'a'));
    QCOMPARE(inBuffers.next(buffer), QByteArray(200, 'a'));
    QVERIFY(inBuffers.next(buffer).isEmpty());
}

QTEST_APPLESS_MAIN(tst_EditedBytes)
#include "tst_EditedBytes.moc"
