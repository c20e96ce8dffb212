// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "TestCertificates.h"
#include "WizardDriver.h"

#include "wizard/AccountTexts.h"
#include "wizard/ErrorPanel.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSslSocket>
#include <QTcpServer>
#include <QTest>

using namespace mailsetup;

// What a person meets when something goes wrong: each cause in its own words, with a code for the phone and
// a way on, on the page where it happens.
class tst_ErrorPanel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyErrorHasWordsACodeAndWaysOn_data();
    void everyErrorHasWordsACodeAndWaysOn();
    void everyCauseIsSaidBeforeAnythingIsChanged_data();
    void everyCauseIsSaidBeforeAnythingIsChanged();
    void everyRefusedMessageIsSaid_data();
    void everyRefusedMessageIsSaid();

private:
    std::unique_ptr<TestCertificates> m_certificates;
};

namespace {

// What a server says; "tls" in front of an answer begins the handshake after it, "close" closes.
struct Manners {
    QByteArray greeting = "220 smtp.pmtnet.net ESMTP";
    QByteArray ehlo = "250-smtp.pmtnet.net\r\n250 STARTTLS";
    QByteArray startTls = "220 go";
    QByteArray ehloInTls = "250-smtp.pmtnet.net\r\n250 AUTH PLAIN LOGIN";
    QByteArray auth = "235 ok";
    QByteArray mail = "250 ok";
    QByteArray rcpt = "250 ok";
    QByteArray data = "354 go on";
    QByteArray message = "250 ok";
};

// Which certificate it shows.
struct Shown {
    QString name = QStringLiteral("DNS:smtp.pmtnet.net");
    QString from = QStringLiteral("20200101000000Z");
    QString to = QStringLiteral("20990101000000Z");
    QString key = QStringLiteral("ec");
    bool isTrusted = true;
};

// Any number of conversations with these manners.
class Server : public QTcpServer
{
public:
    Server(Manners manners, const QSslConfiguration &tls)
        : m_manners(std::move(manners))
        , m_tls(tls)
    {}

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QSslSocket(this);
        socket->setSocketDescriptor(descriptor);
        connect(socket, &QSslSocket::readyRead, this, [this, socket] { read(*socket); });
        say(*socket, m_manners.greeting);
    }

private:
    void read(QSslSocket &socket)
    {
        while (socket.canReadLine()) {
            const QByteArray line = socket.readLine().trimmed();
            const QByteArray word = line.split(' ').first().toUpper();
            if (socket.property("message").toBool()) {
                if (line != ".")
                    continue;
                socket.setProperty("message", false);
                say(socket, m_manners.message);
            } else if (word == "EHLO") {
                say(socket, socket.isEncrypted() ? m_manners.ehloInTls : m_manners.ehlo);
            } else if (word == "STARTTLS") {
                say(socket, m_manners.startTls);
                if (m_manners.startTls.startsWith("220")) {
                    socket.setSslConfiguration(m_tls);
                    socket.startServerEncryption();
                }
            } else if (word == "AUTH") {
                say(socket, m_manners.auth);
            } else if (word == "MAIL") {
                say(socket, m_manners.mail);
            } else if (word == "RCPT") {
                say(socket, m_manners.rcpt);
            } else if (word == "DATA") {
                socket.setProperty("message", m_manners.data.startsWith("354"));
                say(socket, m_manners.data);
            }
        }
    }

    static void say(QSslSocket &socket, const QByteArray &text)
    {
        if (text == "close") {
            socket.disconnectFromHost();
            return;
        }
        if (!text.isEmpty())
            socket.write(text + "\r\n");
        socket.flush();
    }

    Manners m_manners;
    QSslConfiguration m_tls;
};

// Every account to that server, with STARTTLS.
void leadTo(WizardSetup &setup, const ConnectTo &way, const QString &caFile)
{
    setup.session.connectTo = {way};
    setup.session.caFile = caFile;
    setup.session.provider.outgoing.first().port = 587;
    setup.session.provider.outgoing.first().security = Security::StartTls;
}

} // namespace

Q_DECLARE_METATYPE(Manners)
Q_DECLARE_METATYPE(Shown)
Q_DECLARE_METATYPE(mailsetup::ErrorCode)

void tst_ErrorPanel::initTestCase()
{
    m_certificates = std::make_unique<TestCertificates>();
    QVERIFY2(m_certificates->fault().isEmpty(), qPrintable(m_certificates->fault()));
}

void tst_ErrorPanel::everyErrorHasWordsACodeAndWaysOn_data()
{
    QTest::addColumn<ErrorCode>("code");
    for (const ErrorCode code : allErrorCodes())
        QTest::newRow(word(code).data()) << code;
}

void tst_ErrorPanel::everyErrorHasWordsACodeAndWaysOn()
{
    QFETCH(ErrorCode, code);
    Provider provider;
    provider.displayName = QStringLiteral("Example Internet");
    ErrorPanel panel;
    QVERIFY(!panel.isVisible());
    panel.setError(makeError(code, QStringLiteral("the thing")), provider);
    QVERIFY(panel.isVisible());
    QString text;
    for (const QLabel *label : panel.findChildren<QLabel *>())
        text += label->text() + u'\n';
    const ErrorWords words = wordsOf(makeError(code, QStringLiteral("the thing")));
    for (const QString &part : {words.what, words.next, QString(supportCode(code)), provider.displayName})
        QVERIFY2(text.contains(part), qPrintable(text));
    // What the command line would be told is of no use in a window.
    QVERIFY2(!text.contains(QLatin1StringView("--")), qPrintable(text));
    QCOMPARE(panel.accessibleName(), words.what);
    QStringList ways;
    for (const QAbstractButton *button : panel.findChildren<QAbstractButton *>())
        ways.append(button->text().remove(u'&'));
    QCOMPARE(ways, (QStringList{QStringLiteral("Try again"), QStringLiteral("Do it by hand"),
                                QStringLiteral("Go back")}));
    panel.setError(std::nullopt, provider);
    QVERIFY(!panel.isVisible());
}

void tst_ErrorPanel::everyCauseIsSaidBeforeAnythingIsChanged_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<Manners>("manners");
    QTest::addColumn<Shown>("shown");
    const auto row = [](ErrorCode code, const Manners &manners, const Shown &shown = {}) {
        QTest::newRow(word(code).data()) << code << manners << shown;
    };
    row(ErrorCode::HostNotFound, {});      // the test leads elsewhere
    row(ErrorCode::ConnectionBlocked, {}); // the same
    row(ErrorCode::ConnectionClosed, {.greeting = "close"});
    row(ErrorCode::NotSmtp, {.greeting = "HTTP/1.1 400 Bad Request"});
    row(ErrorCode::ServerBusy, {.greeting = "421 come back later"});
    row(ErrorCode::TimedOut, {.greeting = ""});
    row(ErrorCode::TlsNotOffered, {.ehlo = "250 smtp.pmtnet.net"});
    row(ErrorCode::TlsFailed, {.ehlo = "250-smtp.pmtnet.net\r\n250 STARTTLS", .startTls = "220 go"});
    row(ErrorCode::TlsInjected, {.startTls = "220 go\r\n250 AUTH PLAIN"});
    row(ErrorCode::CertificateExpired, {}, {.to = QStringLiteral("20200201000000Z")});
    row(ErrorCode::CertificateNotYetValid, {}, {.from = QStringLiteral("20980101000000Z")});
    row(ErrorCode::CertificateWrongName, {}, {.name = QStringLiteral("DNS:smtp.example.net")});
    row(ErrorCode::CertificateUnknownIssuer, {}, {.isTrusted = false});
    row(ErrorCode::AuthNotOffered, {.ehloInTls = "250 smtp.pmtnet.net"});
    row(ErrorCode::MethodNotOffered, {.ehloInTls = "250-smtp.pmtnet.net\r\n250 AUTH GSSAPI"});
    row(ErrorCode::WrongPassword, {.auth = "535 5.7.8 no"});
    row(ErrorCode::AccountBlocked, {.auth = "535 5.7.0 account locked, too many tries"});
}

// On the page of the password, with a server of that kind.
void tst_ErrorPanel::everyCauseIsSaidBeforeAnythingIsChanged()
{
    QFETCH(ErrorCode, code);
    QFETCH(Manners, manners);
    QFETCH(Shown, shown);
    TestCertificates::Wish wish;
    wish.alternativeNames = shown.name;
    wish.from = shown.from;
    wish.to = shown.to;
    wish.key = shown.key;
    const auto pair = m_certificates->make(wish);
    Server server(manners, code == ErrorCode::TlsFailed ? QSslConfiguration() : serverConfiguration(pair));
    QVERIFY(server.listen(QHostAddress::LocalHost));
    WizardDriver driver(PracticeChoice::AllGoesWell, [&](WizardSetup &setup) {
        ConnectTo way{{}, 0, QStringLiteral("127.0.0.1"), server.serverPort()};
        if (code == ErrorCode::HostNotFound)
            way.address = QStringLiteral("nowhere.invalid");
        if (code == ErrorCode::ConnectionBlocked)
            server.close();
        leadTo(setup, way, shown.isTrusted ? m_certificates->caFile() : QString());
        if (code == ErrorCode::TimedOut)
            setup.session.testDeadline = std::chrono::milliseconds(300);
    });
    QVERIFY(driver.goTo(Screen::SignIn));
    const QString folder = driver.model().backupFolder.section(QStringLiteral("/state/"), 0, 0);
    const auto before = contentOf(folder);
    driver.typePasswords();
    QVERIFY(driver.next());
    QCOMPARE(driver.window().screen(), Screen::SignIn);
    QString causes;
    if (driver.model().error)
        causes = word(driver.model().error->code) + u' ' + driver.model().error->detail + u'\n';
    for (const PasswordCheck &check : driver.model().checks) {
        if (check.error)
            causes += word(check.error->code) + u' ' + check.error->detail + u'\n';
    }
    QVERIFY2(causes.contains(word(code)), qPrintable(causes));
    const QString text = driver.textOfPage();
    const ErrorWords words = wordsOf(makeError(code));
    for (const QString &part : {words.next, words.supportCode})
        QVERIFY2(text.contains(part), qPrintable(text));
    QVERIFY(driver.button(QStringLiteral("Try again")));
    QVERIFY(driver.button(QStringLiteral("Do it by hand")));
    QCOMPARE(contentOf(folder), before);
}

void tst_ErrorPanel::everyRefusedMessageIsSaid_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<Manners>("manners");
    const auto row = [](ErrorCode code, const Manners &manners) {
        QTest::newRow(word(code).data()) << code << manners;
    };
    row(ErrorCode::SenderRefused, {.mail = "550 no"});
    row(ErrorCode::RecipientRefused, {.rcpt = "550 no"});
    row(ErrorCode::MessageRefused, {.message = "554 no"});
    row(ErrorCode::ServerBusy, {.message = "421 later"});
    row(ErrorCode::ConnectionClosed, {.message = "close"});
}

// On the page of the test message: what was written stays, and it can be tried again.
void tst_ErrorPanel::everyRefusedMessageIsSaid()
{
    QFETCH(ErrorCode, code);
    QFETCH(Manners, manners);
    Server server(manners, serverConfiguration(m_certificates->make({.alternativeNames = Shown().name})));
    QVERIFY(server.listen(QHostAddress::LocalHost));
    WizardDriver driver(PracticeChoice::AllGoesWell, [&](WizardSetup &setup) {
        leadTo(setup, {{}, 0, QStringLiteral("127.0.0.1"), server.serverPort()}, m_certificates->caFile());
    });
    QVERIFY(driver.goTo(Screen::Test));
    QVERIFY(driver.waitUntilIdle());
    const QString text = driver.textOfPage();
    QVERIFY2(text.contains(supportCode(code)), qPrintable(text));
    QVERIFY(!failedTests(driver.model().report).isEmpty());
    QVERIFY(driver.model().report.changed);
    QVERIFY(driver.goTo(Screen::Done));
}

QTEST_MAIN(tst_ErrorPanel)
#include "tst_ErrorPanel.moc"
