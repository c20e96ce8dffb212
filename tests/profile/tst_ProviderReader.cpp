// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profile/ProviderReader.h"

#include <QFile>
#include <QTest>

using namespace mailsetup;

// Provider files: autoconfig of several shapes loads, each kind of fault is refused with its line.
class tst_ProviderReader : public QObject
{
    Q_OBJECT

private slots:
    void readsOurs();
    void readsWhatIsSaid();
    void readsIspdbShapes_data();
    void readsIspdbShapes();
    void readsOwnElementsUnderAnyPrefix();
    void needsAnSmtpServer();
    void refuses_data();
    void refuses();
};

namespace {

// A small whole provider. Lines count from 1; the tests replace one of them.
QByteArrayList smallProvider()
{
    return QByteArray(
               R"(<clientConfig version="1.1" xmlns:ms="urn:mailsetup:provider:1">
  <emailProvider id="example.net">
    <domain>Example.net</domain>
    <displayName>Example Net</displayName>
    <outgoingServer type="smtp">
      <hostname>smtp.example.net</hostname>
      <port>465</port>
      <socketType>SSL</socketType>
      <authentication>password-cleartext</authentication>
      <username>%EMAILADDRESS%</username>
    </outgoingServer>
    <ms:deadline>2005-12-06</ms:deadline>
    <ms:passwordInTheOpen>refused</ms:passwordInTheOpen>
  </emailProvider>
</clientConfig>
)")
        .split('\n');
}

Expected<Provider> readWithLine(int line, const QByteArray &text)
{
    QByteArrayList lines = smallProvider();
    lines[line - 1] = text;
    return readProvider(lines.join('\n'), QStringLiteral("toy.xml"));
}

QByteArray outgoing(const char *host, const char *port, const char *socketType, const char *rest = "")
{
    return QByteArray("<outgoingServer type=\"smtp\"><hostname>") + host + "</hostname><port>" + port +
           "</port><socketType>" + socketType +
           "</socketType><username>%EMAILADDRESS%</username><authentication>password-cleartext</"
           "authentication>" +
           rest + "</outgoingServer>";
}

QByteArray incoming(const char *type, const char *host, const char *rest = "")
{
    return QByteArray("<incomingServer type=\"") + type + "\"><hostname>" + host +
           "</hostname><port>993</port><socketType>SSL</socketType>" +
           "<username>%EMAILADDRESS%</username><authentication>password-cleartext</authentication>" + rest +
           "</incomingServer>";
}

QByteArray file(const QByteArray &inProvider, const QByteArray &behind = {})
{
    return "<clientConfig version=\"1.1\"><emailProvider id=\"example.org\"><domain>example.org</domain>" +
           inProvider + "</emailProvider>" + behind + "</clientConfig>";
}

} // namespace

void tst_ProviderReader::readsOurs()
{
    QFile ours(QStringLiteral(MAILSETUP_SOURCE_DIR "/profiles/providers/pmtnet.net.xml"));
    QVERIFY(ours.open(QIODevice::ReadOnly));
    const auto provider = readProvider(ours.readAll(), ours.fileName());
    QVERIFY2(provider.hasValue(), provider ? "" : qPrintable(provider.error().detail));
    QCOMPARE(provider->domains, QStringList({QStringLiteral("pmtnet.net")}));
    QCOMPARE(provider->outgoing.size(), 1);
    QCOMPARE(provider->outgoing[0].host, QStringLiteral("smtp.pmtnet.net"));
    QCOMPARE(provider->outgoing[0].username, QStringLiteral("%EMAILADDRESS%"));
    // The notice names neither, so both are kept.
    QVERIFY(!provider->outgoing[0].port && !provider->outgoing[0].security);
}

void tst_ProviderReader::readsWhatIsSaid()
{
    const auto provider = readProvider(smallProvider().join('\n'), QStringLiteral("toy.xml"));
    QVERIFY2(provider.hasValue(), provider ? "" : qPrintable(provider.error().detail));
    QCOMPARE(provider->id, QStringLiteral("example.net"));
    QCOMPARE(provider->domains, QStringList({QStringLiteral("example.net")}));
    QCOMPARE(provider->displayName, QStringLiteral("Example Net"));
    QCOMPARE(provider->deadline, QDate(2005, 12, 6));
    QCOMPARE(provider->isPasswordInTheOpenAllowed, false);
    const ProviderServer expected{
        QStringLiteral("smtp"), QStringLiteral("smtp.example.net"), 465,
        Security::Tls,          QStringLiteral("%EMAILADDRESS%"),   {QStringLiteral("password-cleartext")}};
    QVERIFY(provider->outgoing == QList{expected});
}

void tst_ProviderReader::readsIspdbShapes_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("summary"); // outgoing host:port/security+methods; then | incoming types
    const auto row = [](const char *title, const QByteArray &xml, const char *summary) {
        QTest::newRow(title) << xml << QString::fromUtf8(summary);
    };
    const QByteArray plain = outgoing("smtp.example.org", "587", "STARTTLS");
    row("one server", file(plain), "smtp.example.org:587/starttls+password-cleartext|");
    row("declaration, mark, CRLF",
        "\xEF\xBB\xBF<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n" + file("\r\n" + plain + "\r\n"),
        "smtp.example.org:587/starttls+password-cleartext|");
    row("several domains and names",
        file("<domain "
             "purpose=\"mx\">mx.example.org</domain><domain>example.com</domain><displayName>Ex\xC3\xA4mple</"
             "displayName>"
             "<displayShortName>Ex</displayShortName>" +
             plain),
        "smtp.example.org:587/starttls+password-cleartext|");
    row("two outgoing servers",
        file(outgoing("a.example.org", "465", "SSL") + outgoing("b.example.org", "25", "plain")),
        "a.example.org:465/tls+password-cleartext b.example.org:25/none+password-cleartext|");
    row("incoming IMAP and POP3 with its own settings",
        file(incoming("imap", "imap.example.org") +
             incoming("pop3", "pop.example.org",
                      "<pop3><leaveMessagesOnServer>true</leaveMessagesOnServer><downloadOnBiff>true</"
                      "downloadOnBiff>"
                      "<daysToLeaveMessagesOnServer>14</daysToLeaveMessagesOnServer><checkInterval "
                      "minutes=\"15\"/></pop3>") +
             plain),
        "smtp.example.org:587/starttls+password-cleartext|imap pop3");
    row("Exchange",
        file("<incomingServer "
             "type=\"exchange\"><hostname>mail.example.org</hostname><port>443</port><socketType>SSL</"
             "socketType>"
             "<username>%EMAILADDRESS%</username><authentication>OAuth2</authentication><owaURL>https://"
             "mail.example.org/owa/</owaURL>"
             "<ewsURL>https://mail.example.org/EWS/Exchange.asmx</ewsURL><useGlobalPreferredServer>true</"
             "useGlobalPreferredServer>"
             "</incomingServer>" +
             plain),
        "smtp.example.org:587/starttls+password-cleartext|exchange");
    row("OAuth2 before the password",
        file(outgoing("smtp.example.org", "465", "SSL", "<authentication>OAuth2</authentication>"),
             "<oAuth2><issuer>login.example.org</issuer><scope>mail</scope><authURL>https://"
             "login.example.org/a?b=c&amp;d=e</authURL>"
             "<tokenURL>https://login.example.org/t</tokenURL></oAuth2>"),
        "smtp.example.org:465/tls+password-cleartext,OAuth2|");
    row("web mail",
        file(plain, "<webMail><loginPage url=\"https://mail.example.org/\"/><loginPageInfo "
                    "url=\"https://mail.example.org/login\">"
                    "<username>%EMAILADDRESS%</username><usernameField id=\"u\" name=\"u\"/><passwordField "
                    "name=\"p\"/>"
                    "<loginButton id=\"b\" name=\"b\"/></loginPageInfo></webMail>"),
        "smtp.example.org:587/starttls+password-cleartext|");
    row("documentation in several languages",
        file(plain + "<documentation url=\"https://help.example.org/mail\"><descr "
                     "lang=\"en\">Settings</descr><descr lang=\"de\">Einstellungen</descr></documentation>"),
        "smtp.example.org:587/starttls+password-cleartext|");
    row("restriction and preferred server",
        file(outgoing("smtp.example.org", "587", "STARTTLS",
                      "<restriction>clientIPAddress</restriction><addThisServer>true</addThisServer>"
                      "<useGlobalPreferredServer>false</useGlobalPreferredServer>")),
        "smtp.example.org:587/starttls+password-cleartext|");
    row("enable with instructions",
        file(plain + "<enable visiturl=\"https://mail.example.org/?a=b\"><instruction>Turn it "
                     "on</instruction><instruction lang=\"de\">Schalten Sie es ein</instruction></enable>"
                     "<instruction descr=\"imap\"/>",
             "<clientConfigUpdate url=\"https://www.example.org/config/mail.xml\"/>"),
        "smtp.example.org:587/starttls+password-cleartext|");
    row("host by the address", file(outgoing("smtp.%EMAILDOMAIN%", "587", "STARTTLS")),
        "smtp.%EMAILDOMAIN%:587/starttls+password-cleartext|");
    row("no name to sign in with",
        file("<outgoingServer "
             "type=\"smtp\"><hostname>relay.example.org</hostname><port>25</port><socketType>plain</"
             "socketType>"
             "<authentication>client-IP-address</authentication></outgoingServer>"),
        "relay.example.org:25/none+client-IP-address|");
    row("calendar and address book",
        file(plain, "<addressBook "
                    "type=\"carddav\"><username>%EMAILADDRESS%</username><serverURL>https://dav.example.org/"
                    "</serverURL></addressBook>"
                    "<calendar type=\"caldav\"><serverURL>https://dav.example.org/</serverURL></calendar>"),
        "smtp.example.org:587/starttls+password-cleartext|");
}

void tst_ProviderReader::readsIspdbShapes()
{
    QFETCH(const QByteArray, xml);
    QFETCH(const QString, summary);
    const auto provider = readProvider(xml, QStringLiteral("ispdb.xml"));
    QVERIFY2(provider.hasValue(), provider ? "" : qPrintable(provider.error().detail));
    QStringList servers;
    for (const ProviderServer &server : provider->outgoing)
        servers.append(QStringLiteral("%1:%2/%3+%4")
                           .arg(server.host)
                           .arg(server.port.value_or(0))
                           .arg(server.security ? QString(word(*server.security)) : QString(),
                                server.authentication.join(u',')));
    QStringList types;
    for (const ProviderServer &server : provider->incoming)
        types.append(server.type);
    QCOMPARE(servers.join(u' ') + u'|' + types.join(u' '), summary);
    QVERIFY(!provider->displayName.isEmpty());
    QCOMPARE(provider->isPasswordInTheOpenAllowed, false);
}

void tst_ProviderReader::readsOwnElementsUnderAnyPrefix()
{
    QByteArray xml = smallProvider().join('\n');
    xml.replace("ms:", "own:").replace("xmlns:ms=", "xmlns:own=");
    const auto provider = readProvider(xml, QStringLiteral("toy.xml"));
    QVERIFY2(provider.hasValue(), provider ? "" : qPrintable(provider.error().detail));
    QCOMPARE(provider->deadline, QDate(2005, 12, 6));
    // A prefix of another namespace is not ours.
    xml.replace("urn:mailsetup:provider:1", "urn:somebody:else");
    const auto other = readProvider(xml, QStringLiteral("toy.xml"));
    QVERIFY(!other.hasValue());
    QVERIFY2(other.error().detail.startsWith(QLatin1StringView("toy.xml:12: unknown element <own:deadline>")),
             qPrintable(other.error().detail));
}

void tst_ProviderReader::needsAnSmtpServer()
{
    for (const QByteArray &xml :
         {file(incoming("imap", "imap.example.org")), QByteArray("<clientConfig version=\"1.1\"/>")}) {
        const auto provider = readProvider(xml, QStringLiteral("toy.xml"));
        QVERIFY(!provider.hasValue());
        QCOMPARE(word(provider.error().code), word(ErrorCode::ProviderInvalid));
        QVERIFY2(provider.error().detail.startsWith(QLatin1StringView("toy.xml:1: ")),
                 qPrintable(provider.error().detail));
        QVERIFY2(provider.error().detail.contains(QLatin1StringView("<outgoingServer type=\"smtp\">")),
                 qPrintable(provider.error().detail));
    }
}

void tst_ProviderReader::refuses_data()
{
    QTest::addColumn<int>("replaced");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *title, int replaced, const char *text, const char *says, int line = 0) {
        QTest::newRow(title) << replaced << QByteArray(text) << (line ? line : replaced)
                             << QString::fromUtf8(says);
    };
    row("not well-formed", 8, "<socketType>SSL", "", 11);
    row("DTD", 1, "<!DOCTYPE clientConfig>\n<clientConfig version=\"1.1\">", "DTD");
    row("entity", 4, "<displayName>&name;</displayName>", "");
    row("no version", 1, R"(<clientConfig xmlns:ms="urn:mailsetup:provider:1">)", "attribute version");
    row("unknown attribute of the root", 1,
        R"(<clientConfig version="1.1" colour="red" xmlns:ms="urn:mailsetup:provider:1">)",
        "unknown attribute colour");
    row("unknown element", 4, "<displayColour>red</displayColour>", "unknown element <displayColour>");
    row("no provider id", 2, "<emailProvider>", "attribute id");
    row("no domain", 3, "", "<domain>", 1);
    row("empty domain", 3, "<domain> </domain>", "is not a host name");
    row("domain with a blank", 3, "<domain>example net</domain>", "is not a host name");
    row("domain with an umlaut", 3, "<domain>ex\xC3\xA4mple.net</domain>", "is not a host name");
    row("no type of server", 5, "<outgoingServer>", "attribute type");
    row("outgoing server that is none", 5, "<outgoingServer type=\"imap\">", "type imap");
    row("no host", 6, "", "<hostname>", 5);
    row("host with a line break", 6, "<hostname>smtp.example.net&#13;&#10;x</hostname>",
        "is not a host name");
    row("host with a path", 6, "<hostname>smtp.example.net/x</hostname>", "is not a host name");
    row("port 0", 7, "<port>0</port>", "1 to 65535");
    row("port 65536", 7, "<port>65536</port>", "1 to 65535");
    row("port below nothing", 7, "<port>-25</port>", "1 to 65535");
    row("port in words", 7, "<port>submission</port>", "1 to 65535");
    row("port with a comma", 7, "<port>2,525</port>", "1 to 65535");
    row("empty port", 7, "<port/>", "1 to 65535");
    row("no port", 7, "", "<port>", 5);
    row("no socketType", 8, "", "<socketType>", 5);
    row("unknown socketType", 8, "<socketType>TLS</socketType>", "socketType must be");
    row("unknown authentication", 9, "<authentication>password</authentication>",
        "authentication 'password'");
    row("empty user name", 10, "<username/>", "<username> is empty", 5);
    row("child of a port", 7, "<port><b/></port>", "");
    row("keep of something else", 10, "<ms:keep>port</ms:keep>", "keep must be");
    row("bad deadline", 12, "<ms:deadline>6.12.2005</ms:deadline>", "deadline must be");
    row("deadline that does not exist", 12, "<ms:deadline>2005-02-30</ms:deadline>", "deadline must be");
    row("unknown own element", 12, "<ms:colour>red</ms:colour>", "unknown element <ms:colour>");
    row("password in the open: maybe", 13, "<ms:passwordInTheOpen>maybe</ms:passwordInTheOpen>",
        "allowed or refused");
    row("provider outside", 15, "</clientConfig><clientConfig/>", "", 15);
}

void tst_ProviderReader::refuses()
{
    QFETCH(const int, replaced);
    QFETCH(const QByteArray, text);
    QFETCH(const int, line);
    QFETCH(const QString, says);
    const auto provider = readWithLine(replaced, text);
    QVERIFY(!provider.hasValue());
    QCOMPARE(word(provider.error().code), word(ErrorCode::ProviderInvalid));
    const QString &detail = provider.error().detail;
    QVERIFY2(detail.startsWith(QStringLiteral("toy.xml:%1: ").arg(line)), qPrintable(detail));
    QVERIFY2(detail.contains(says), qPrintable(detail));
}

QTEST_GUILESS_MAIN(tst_ProviderReader)
#include "tst_ProviderReader.moc"
