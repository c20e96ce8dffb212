// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/AddressConnector.h"
#include "smtp/HostLookup.h"
#include "smtp/QtTransport.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTcpServer>
#include <QtTest>

using namespace mailsetup;

namespace {

// A port of the loopback interface where nobody listens: bound, so that nobody else gets it either.
class ClosedPort
{
public:
    ClosedPort() { m_socket.bind(QHostAddress::LocalHost); }
    quint16 port() const { return m_socket.localPort(); }

private:
    QTcpSocket m_socket;
};

} // namespace

class tst_Transport : public QObject
{
    Q_OBJECT

private slots:
    void routes_data();
    void routes();
    void takesFamiliesInTurn_data();
    void takesFamiliesInTurn();
    void triesEveryAddress();
    void saysWhyNoAddressAnswered();
    void nameThatIsNotFound();
    void goesAwayDuringASlowLookup();
    void saysItsAddress_data();
    void saysItsAddress();
};

void tst_Transport::routes_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QList<QStringList>>("rows"); // host, port, address, port
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &host, const QList<QStringList> &rows,
                        const char *expected) {
        QTest::newRow(name) << host << rows << QString::fromLatin1(expected);
    };
    const QString host = QStringLiteral("smtp.example.net");
    const QString port = QStringLiteral("25");
    const QString address = QStringLiteral("127.0.0.1");
    const QString other = QStringLiteral("2525");
    row("none", host, {}, "smtp.example.net via smtp.example.net:25");
    row("dot at the end", host + u'.', {}, "smtp.example.net via smtp.example.net:25");
    row("brackets", QStringLiteral("[::1]"), {}, "::1 via ::1:25");
    row("fits", host, {{host, port, address, other}}, "smtp.example.net via 127.0.0.1:2525");
    row("any case", host, {{host.toUpper(), port, address, other}}, "smtp.example.net via 127.0.0.1:2525");
    row("another host", host, {{QStringLiteral("example.net"), port, address, other}},
        "smtp.example.net via smtp.example.net:25");
    row("another port", host, {{host, QStringLiteral("587"), address, other}},
        "smtp.example.net via smtp.example.net:25");
    row("any host and port", host, {{QString(), QStringLiteral("0"), address, QStringLiteral("0")}},
        "smtp.example.net via 127.0.0.1:25");
    row("IPv6 in brackets", host, {{host, port, QStringLiteral("[::1]"), other}},
        "smtp.example.net via ::1:2525");
    row("the first counts", host, {{host, port, address, other}, {host, port, address, QStringLiteral("1")}},
        "smtp.example.net via 127.0.0.1:2525");
}

void tst_Transport::routes()
{
    QFETCH(QString, host);
    QFETCH(QList<QStringList>, rows);
    QFETCH(QString, expected);
    ProbeRequest request;
    request.host = host;
    for (const QStringList &row : rows)
        request.connectTo += {row[0], row[1].toUShort(), row[2], row[3].toUShort()};
    const Route route = routeOf(request);
    QCOMPARE(QStringLiteral("%1 via %2:%3").arg(route.host, route.connectHost).arg(route.connectPort),
             expected);
}

void tst_Transport::takesFamiliesInTurn_data()
{
    QTest::addColumn<QStringList>("addresses");
    QTest::addColumn<QStringList>("expected");
    const auto list = [](const char *text) {
        return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
    };
    QTest::newRow("none") << list("") << list("");
    QTest::newRow("IPv6 first") << list("::1 ::2 10.0.0.1 10.0.0.2") << list("::1 10.0.0.1 ::2 10.0.0.2");
    QTest::newRow("IPv4 first") << list("10.0.0.1 ::1 ::2 ::3") << list("10.0.0.1 ::1 ::2 ::3");
    QTest::newRow("one family") << list("10.0.0.2 10.0.0.1") << list("10.0.0.2 10.0.0.1");
}

void tst_Transport::takesFamiliesInTurn()
{
    QFETCH(QStringList, addresses);
    QFETCH(QStringList, expected);
    QList<QHostAddress> in;
    for (const QString &address : addresses)
        in += QHostAddress(address);
    QStringList out;
    for (const QHostAddress &address : inTurn(in))
        out += address.toString();
    QCOMPARE(out, expected);
}

void tst_Transport::triesEveryAddress()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QtTransport transport(nullptr, [](const QString &) {
        // Nobody listens at the others: 127.0.0.1 alone is bound.
        return HostLookup::Answer{{QHostAddress(QStringLiteral("::1")),
                                   QHostAddress(QStringLiteral("127.0.0.2")),
                                   QHostAddress(QStringLiteral("127.0.0.1"))},
                                  {}};
    });
    QSignalSpy opened(&transport, &Transport::opened);
    QSignalSpy failed(&transport, &Transport::failed);
    transport.open({QStringLiteral("name"),
                    server.serverPort(),
                    QStringLiteral("name"),
                    server.serverPort(),
                    Security::None,
                    {}});
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(failed.size(), 0);
    QCOMPARE(transport.helloName(), QByteArray("[127.0.0.1]"));
}

void tst_Transport::saysWhyNoAddressAnswered()
{
    const ClosedPort closed;
    QtTransport transport(nullptr, [](const QString &) {
        return HostLookup::Answer{
            {QHostAddress(QStringLiteral("127.0.0.2")), QHostAddress(QStringLiteral("127.0.0.1"))}, {}};
    });
    QSignalSpy failed(&transport, &Transport::failed);
    transport.open(
        {QStringLiteral("name"), closed.port(), QStringLiteral("name"), closed.port(), Security::None, {}});
    QTRY_COMPARE(failed.size(), 1);
    const auto error = failed.first().first().value<Error>();
    QCOMPARE(error.code, ErrorCode::ConnectionBlocked);
    QVERIFY2(error.detail.contains(u"127.0.0.2") && error.detail.contains(u"127.0.0.1"),
             qPrintable(error.detail));
}

void tst_Transport::nameThatIsNotFound()
{
    QtTransport transport(nullptr, [](const QString &) {
        return HostLookup::Answer{{}, QStringLiteral("no such name")};
    });
    QSignalSpy failed(&transport, &Transport::failed);
    transport.open({QStringLiteral("name"), 25, QStringLiteral("name"), 25, Security::None, {}});
    QTRY_COMPARE(failed.size(), 1);
    const auto error = failed.first().first().value<Error>();
    QCOMPARE(error.code, ErrorCode::HostNotFound);
    QCOMPARE(error.detail, QStringLiteral("no such name"));
}

void tst_Transport::goesAwayDuringASlowLookup()
{
    // The resolver waits until the transport is gone, so this would hang if anybody waited for it.
    auto gate = std::make_shared<QSemaphore>();
    auto done = std::make_shared<QSemaphore>();
    {
        QtTransport transport(nullptr, [gate, done](const QString &) {
            gate->acquire();
            done->release();
            return HostLookup::Answer{{QHostAddress(QHostAddress::LocalHost)}, {}};
        });
        transport.open({QStringLiteral("name"), 25, QStringLiteral("name"), 25, Security::None, {}});
    }
    gate->release();
    QVERIFY(done->tryAcquire(1, 30000));
    QCoreApplication::processEvents();
}

void tst_Transport::saysItsAddress_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("IPv4") << QStringLiteral("127.0.0.1") << QByteArray("[127.0.0.1]");
    QTest::newRow("IPv6") << QStringLiteral("::1") << QByteArray("[IPv6:::1]");
}

void tst_Transport::saysItsAddress()
{
    QFETCH(QString, address);
    QFETCH(QByteArray, expected);
    QTcpServer server;
    if (!server.listen(QHostAddress(address)))
        QSKIP("this machine does not have the address");
    QtTransport transport;
    QCOMPARE(transport.helloName(), QByteArray("localhost"));
    QSignalSpy opened(&transport, &Transport::opened);
    transport.open({address, server.serverPort(), address, server.serverPort(), Security::None, {}});
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(transport.helloName(), expected);
}

QTEST_GUILESS_MAIN(tst_Transport)
#include "tst_Transport.moc"
