// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SmtpScript.h"

#include <QFile>

namespace mailsetup {

namespace {

Error badScript(const QString &path, int line, const QString &what)
{
    return makeError(ErrorCode::Internal, path, QStringLiteral("%1:%2: %3").arg(path).arg(line).arg(what));
}

QByteArray resolvedBase64(QByteArray bytes)
{
    for (qsizetype begin; (begin = bytes.indexOf("{b64:")) >= 0;) {
        const qsizetype end = bytes.indexOf('}', begin);
        bytes.replace(begin, end + 1 - begin, bytes.mid(begin + 5, end - begin - 5).toBase64());
    }
    return bytes;
}

bool addDirective(SmtpScript &script, const QString &text, int line)
{
    const QString word = text.section(u' ', 0, 0);
    const QString rest = text.section(u' ', 1);
    if (word == u"raw")
        script.steps += {SmtpScript::Kind::Say, unescaped(rest), line};
    else if (word == u"repeat")
        script.steps += {SmtpScript::Kind::Say,
                         unescaped(rest.section(u' ', 1)).repeated(rest.section(u' ', 0, 0).toInt()), line};
    else if (word == u"tls")
        script.steps += {SmtpScript::Kind::Tls, {}, line};
    else if (word == u"close")
        script.steps += {SmtpScript::Kind::Close, {}, line};
    else
        return false;
    return true;
}

bool addLine(SmtpScript &script, const QString &text, int line)
{
    const QString mark = text.left(2);
    const QString rest = text.mid(3);
    if (mark == u"S:") {
        script.steps += {SmtpScript::Kind::Say, unescaped(rest) + "\r\n", line};
    } else if (mark == u"C:") {
        script.steps += {SmtpScript::Kind::Expect, unescaped(rest), line};
    } else if (text == u"C* message") {
        script.steps += {SmtpScript::Kind::ExpectMessage, {}, line};
    } else if (mark == u"C>" && !script.steps.isEmpty() &&
               script.steps.last().kind == SmtpScript::Kind::ExpectMessage) {
        script.steps.last().bytes += unescaped(rest) + "\r\n";
    } else if (mark == u"S*") {
        return addDirective(script, rest, line);
    } else {
        return false;
    }
    return true;
}

} // namespace

Expected<SmtpScript> SmtpScript::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return badScript(path, 0, file.errorString());
    SmtpScript script;
    bool isHead = true;
    int number = 0;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        ++number;
        if (line.startsWith(u'#'))
            continue;
        if (line.isEmpty()) {
            isHead = false;
        } else if (isHead) {
            script.settings.insert(line.section(u':', 0, 0), line.section(u':', 1).trimmed());
        } else if (!addLine(script, line, number)) {
            return badScript(path, number, QStringLiteral("not understood: ") + line);
        }
    }
    if (script.expected().isEmpty() || script.steps.isEmpty())
        return badScript(path, number, QStringLiteral("no 'expect', or no conversation"));
    return script;
}

ProbeRequest SmtpScript::request() const
{
    const auto setting = [this](const char *name, const char *otherwise) {
        return QString::fromUtf8(
            unescaped(settings.value(QLatin1StringView(name), QLatin1StringView(otherwise))));
    };
    ProbeRequest request;
    request.host = QStringLiteral("smtp.example.net");
    request.port = 587;
    request.security = securityFromWord(setting("security", "starttls-if-offered")).value();
    request.user = setting("user", "joe@example.net");
    request.password = Secret(setting("password", "s3cr3t pass").toUtf8());
    request.openLine =
        setting("open-line", "refuse") == u"allow" ? OpenLinePassword::Allow : OpenLinePassword::Refuse;
    if (setting("message", "yes") == u"yes")
        request.message =
            TestMessage{setting("sender", "joe@example.net"), setting("recipient", "joe@example.net"),
                        setting("subject", "Test"), setting("body", "Hello.\\n")};
    return request;
}

DialogSeeds SmtpScript::seeds() const
{
    const QDateTime date(QDate(2026, 11, 24), QTime(10, 15), Qt::UTC);
    return {settings.value(QStringLiteral("nonce")).toLatin1(), {date, QByteArrayLiteral("id")}};
}

QByteArray unescaped(const QString &text)
{
    QByteArray out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'\\' || i + 1 == text.size()) {
            out += text.mid(i, text[i].isHighSurrogate() ? 2 : 1).toUtf8();
            i += text[i].isHighSurrogate() ? 1 : 0;
            continue;
        }
        switch (text[++i].unicode()) {
        case 'r':
            out += '\r';
            break;
        case 'n':
            out += '\n';
            break;
        case 't':
            out += '\t';
            break;
        case '0':
            out += '\0';
            break;
        case 'x':
            out += QByteArray::fromHex(text.mid(i + 1, 2).toLatin1());
            i += 2;
            break;
        default:
            out += text.mid(i, 1).toUtf8();
        }
    }
    return resolvedBase64(out);
}

QString fault(const SmtpScript &script, const ProbeResult &result)
{
    const QString end = result.error ? QString(word(result.error->code)) : QStringLiteral("ok");
    if (end != script.expected())
        return QStringLiteral("ended with %1, not %2 (%3)")
            .arg(end, script.expected(), result.error ? result.error->detail : result.reply);
    const QMap<QString, QString> found{
        {QStringLiteral("mechanism"), result.mechanism},
        {QStringLiteral("tls"), result.tls},
        {QStringLiteral("reply"), result.reply},
        {QStringLiteral("detail"), result.error ? result.error->detail : QString()},
        {QStringLiteral("in-the-open"),
         result.passwordInTheOpen ? QStringLiteral("yes") : QStringLiteral("no")},
    };
    for (auto it = found.begin(); it != found.end(); ++it) {
        if (script.settings.contains(it.key()) && script.settings[it.key()] != it.value())
            return QStringLiteral("%1 is '%2', not '%3'")
                .arg(it.key(), it.value(), script.settings[it.key()]);
    }
    return {};
}

QByteArray shownSecret(const ProbeRequest &request, const ProbeResult &result)
{
    QByteArray all = result.transcript.join(u'\n').toUtf8() + '\n' + result.reply.toUtf8();
    if (result.error)
        all += '\n' + result.error->message.toUtf8() + '\n' + result.error->detail.toUtf8();
    const QByteArray user = request.user.toUtf8();
    const QByteArray &password = request.password.reveal();
    const QByteArray plain = ('\0' + user + '\0' + password).toBase64();
    for (const QByteArray &form :
         {password, password.toBase64(), plain, plain.left(16), password.toHex(),
          password.toPercentEncoding(), (user + '\0' + user + '\0' + password).toBase64()}) {
        if (!form.isEmpty() && all.contains(form))
            return form;
    }
    // Proofs of SCRAM, and the base64 of any client message of it or of CRAM-MD5.
    for (const QByteArray &form :
         {QByteArrayLiteral("p="), QByteArrayLiteral("biws,"), (user + ' ').toBase64().left(12),
          QByteArrayLiteral("Yz1iaXdz"), QByteArrayLiteral("biwsbj1")}) {
        if (all.contains(form))
            return form;
    }
    return {};
}

} // namespace mailsetup
