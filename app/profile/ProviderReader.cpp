// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profile/ProviderReader.h"

#include "profile/ElementReader.h"

#include <tinyxml2.h>

namespace mailsetup {

namespace {

// Elements of autoconfig that say nothing about sending; they and all below them are passed over.
bool isPassedOver(const QString &name)
{
    static const QStringList names =
        QStringLiteral("enable instruction identity inputField webMail oAuth2 clientConfigUpdate addressBook "
                       "calendar fileShare "
                       "loginPage loginPageInfo pop3 restriction addThisServer useGlobalPreferredServer "
                       "owaURL ewsURL easURL password "
                       "visitUrl domainPurpose leaveMessagesOnServer downloadOnBiff "
                       "daysToLeaveMessagesOnServer checkInterval "
                       "displayShortDescription supportedAuthentication")
            .split(u' ');
    return names.contains(name);
}

class ProviderParser
{
public:
    ProviderParser(ReadingState &state, QString ownPrefix)
        : m_state(state)
        , m_ownPrefix(std::move(ownPrefix))
    {}

    Provider read(const tinyxml2::XMLElement &root)
    {
        ElementReader element(m_state, root);
        static_cast<void>(element.required("version"));
        if (element.name() != "clientConfig")
            element.fail(QStringLiteral("the root must be <clientConfig>"));
        bool hasProvider = false;
        element.children([&](ElementReader &child) {
            if (child.name() == "emailProvider") {
                hasProvider = true;
                readEmailProvider(child);
            } else if (isPassedOver(child.nameText())) {
                child.ignoreRest();
            } else {
                child.unknown();
            }
        });
        element.finish();
        if (!hasProvider || m_provider.domains.isEmpty() || m_provider.outgoing.isEmpty())
            element.fail(QStringLiteral(
                "an <emailProvider> with a <domain> and an <outgoingServer type=\"smtp\"> is needed"));
        return m_provider;
    }

private:
    QString own(const QString &name) const
    {
        return !m_ownPrefix.isEmpty() && name.startsWith(m_ownPrefix) ? name.mid(m_ownPrefix.size())
                                                                      : QString();
    }

    void readEmailProvider(ElementReader &element)
    {
        m_provider.id = element.required("id");
        element.children([&](ElementReader &child) {
            const QString name = child.nameText();
            if (name == u"domain") {
                m_provider.domains.append(checkedHost(child, child.text()).toLower());
                child.ignoreRest();
            } else if (name == u"displayName") {
                m_provider.displayName = child.text();
                child.ignoreRest();
            } else if (name == u"displayShortName") {
                m_provider.shortName = child.text();
                child.ignoreRest();
            } else if (name == u"documentation") {
                m_provider.documentation = child.optional("url");
                child.ignoreRest();
            } else if (name == u"outgoingServer" || name == u"incomingServer") {
                readServer(child);
            } else if (!own(name).isEmpty()) {
                readOwn(child, own(name));
            } else if (isPassedOver(name)) {
                child.ignoreRest();
            } else {
                child.unknown();
            }
        });
    }

    void readOwn(ElementReader &element, const QString &name)
    {
        if (name == u"supportPhone") {
            m_provider.supportPhone = element.text();
        } else if (name == u"deadline") {
            m_provider.deadline = QDate::fromString(element.text(), Qt::ISODate);
            if (!m_provider.deadline.isValid())
                element.fail(QStringLiteral("the deadline must be a date like 2005-12-06"));
        } else if (name == u"testSender") {
            m_provider.testSender = element.text();
        } else if (name == u"passwordInTheOpen") {
            m_provider.isPasswordInTheOpenAllowed = element.text() == u"allowed";
            if (element.text() != u"allowed" && element.text() != u"refused")
                element.fail(QStringLiteral("passwordInTheOpen must be allowed or refused"));
        } else {
            element.unknown();
        }
    }

    void readServer(ElementReader &element)
    {
        ProviderServer server;
        bool isKept = false;
        server.type = element.required("type");
        element.children([&](ElementReader &child) {
            const QString name = child.nameText();
            if (name == u"hostname") {
                server.host = checkedHost(child, child.text());
            } else if (name == u"port") {
                server.port = readPort(child);
            } else if (name == u"socketType") {
                server.security = readSecurity(child);
            } else if (name == u"username") {
                server.username = child.text();
            } else if (name == u"authentication") {
                server.authentication.append(readAuthentication(child));
                child.ignoreRest();
            } else if (own(name) == u"keep") {
                isKept = true;
                if (child.text() != u"port security")
                    child.fail(QStringLiteral("keep must be 'port security'"));
            } else if (isPassedOver(name)) {
                child.ignoreRest();
            } else {
                child.unknown();
            }
        });
        store(element, server, isKept);
    }

    void store(ElementReader &element, ProviderServer server, bool isKept)
    {
        if (isKept) {
            server.port.reset();
            server.security.reset();
        }
        if (element.name() == "outgoingServer") {
            if (server.type != u"smtp")
                element.fail(QStringLiteral("an outgoing server of type %1 is not known").arg(server.type));
            if (server.host.isEmpty())
                element.fail(QStringLiteral("<outgoingServer> needs a <hostname>"));
            if (!isKept && (!server.port || !server.security))
                element.fail(QStringLiteral("<outgoingServer> needs <port> and <socketType>, or keep"));
            if (!isKept && server.username.isEmpty())
                element.fail(QStringLiteral("<username> is empty"));
            m_provider.outgoing.append(server);
        } else {
            m_provider.incoming.append(server);
        }
    }

    static QString checkedHost(ElementReader &element, const QString &text)
    {
        const bool isGood =
            !text.isEmpty() && text.size() <= 253 && std::all_of(text.begin(), text.end(), [](QChar c) {
                return (c.isLetterOrNumber() && c < QChar(0x80)) || c == u'-' || c == u'.' || c == u'_' ||
                       c == u'%' || c == u':';
            });
        if (!isGood)
            element.fail(QStringLiteral("'%1' is not a host name").arg(text));
        return text;
    }

    static int readPort(ElementReader &element)
    {
        bool isNumber = false;
        const int port = element.text().toInt(&isNumber);
        if (!isNumber || port < 1 || port > 65535)
            element.fail(QStringLiteral("the port must be a number from 1 to 65535"));
        return port;
    }

    static Security readSecurity(ElementReader &element)
    {
        const QString text = element.text();
        if (text == u"SSL")
            return Security::Tls;
        if (text == u"STARTTLS")
            return Security::StartTls;
        if (text != u"plain")
            element.fail(QStringLiteral("socketType must be plain, STARTTLS or SSL"));
        return Security::None;
    }

    static QString readAuthentication(ElementReader &element)
    {
        static const QStringList known =
            QStringLiteral("password-cleartext plain password-encrypted secure NTLM GSSAPI client-IP-address "
                           "TLS-client-cert OAuth2 none "
                           "http-basic smtp-after-pop")
                .split(u' ');
        if (!known.contains(element.text()))
            element.fail(QStringLiteral("authentication '%1' is not known").arg(element.text()));
        return element.text();
    }

    ReadingState &m_state;
    QString m_ownPrefix;
    Provider m_provider;
};

// The prefix ("ms:") that the root declares for our namespace; tinyxml2 knows no namespaces.
QString ownPrefixOf(const tinyxml2::XMLElement &root)
{
    for (const auto *attribute = root.FirstAttribute(); attribute; attribute = attribute->Next()) {
        const QByteArray name = attribute->Name();
        if (name.startsWith("xmlns:") && QByteArray(attribute->Value()) == providerNamespace)
            return QString::fromUtf8(name.mid(6)) + u':';
    }
    return {};
}

} // namespace

Expected<Provider> readProvider(const XmlText &xml, const QString &file)
{
    if (auto wellFormed = checkWellFormed(xml, file, ErrorCode::ProviderInvalid); !wellFormed)
        return wellFormed.error();
    ReadingState state(file, ErrorCode::ProviderInvalid);
    tinyxml2::XMLDocument document;
    if (document.Parse(xml.bytes.constData(), static_cast<std::size_t>(xml.bytes.size())) !=
        tinyxml2::XML_SUCCESS) {
        state.fail(document.ErrorLineNum(), QStringLiteral("not readable"));
        return *state.error();
    }
    const tinyxml2::XMLElement &root = *document.RootElement();
    Provider provider = ProviderParser(state, ownPrefixOf(root)).read(root);
    if (state.error())
        return *state.error();
    if (provider.displayName.isEmpty())
        provider.displayName = provider.id;
    return provider;
}

} // namespace mailsetup
