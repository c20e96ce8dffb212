// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ProbeScripts.h"

#include <QFile>
#include <QTemporaryDir>

namespace mailsetup {

SmtpScript scriptOf(Security security, const QString &conversation)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("script.txt"));
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(QString(QStringLiteral("expect: ok\nsecurity: %1\n\n").arg(word(security)) + conversation)
                       .toUtf8());
    file.close();
    return SmtpScript::read(path).value();
}

QString goodStartTls()
{
    return QStringLiteral(R"(S: 220 hello
C: EHLO [127.0.0.1]
S: 250-hello
S: 250 STARTTLS
C: STARTTLS
S: 220 go ahead
S* tls
C: EHLO [127.0.0.1]
S: 250-hello
S: 250-PIPELINING
S: 250 AUTH PLAIN
C: AUTH PLAIN {b64:\0joe@example.net\0s3cr3t pass}
S: 235 welcome
C: MAIL FROM:<joe@example.net>
C: RCPT TO:<joe@example.net>
C: DATA
S: 250 ok
S: 250 ok
S: 354 go
C* message
S: 250 accepted
C: QUIT
S: 221 bye
)");
}

QString goodTls()
{
    return QStringLiteral("S* tls\nS: 220 hello\n") +
           goodStartTls().mid(goodStartTls().lastIndexOf(u"C: EHLO"));
}

ProbeRequest requestOf(const SmtpScript &script, quint16 port)
{
    ProbeRequest request = script.request();
    request.connectTo = {{request.host, request.port, QStringLiteral("127.0.0.1"), port}};
    request.deadline = std::chrono::seconds(60);
    return request;
}

} // namespace mailsetup
