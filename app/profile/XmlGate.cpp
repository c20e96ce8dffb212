// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profile/XmlGate.h"

#include <QXmlStreamReader>

namespace mailsetup {

namespace {

// QXmlStreamReader decodes ahead of the line that it is in, so it cannot tell this line. 0: all is UTF-8.
int firstLineNotUtf8(const QByteArray &bytes)
{
    if (QUtf8StringView(bytes).isValidUtf8())
        return 0;
    int line = 1;
    for (qsizetype at = 0; at < bytes.size(); ++line) {
        const qsizetype end = bytes.indexOf('\n', at);
        const qsizetype next = end < 0 ? bytes.size() : end + 1;
        if (!QUtf8StringView(bytes.constData() + at, next - at).isValidUtf8())
            break;
        at = next;
    }
    return line;
}

} // namespace

Expected<void> checkWellFormed(const XmlText &xml, const QString &file, ErrorCode code)
{
    if (xml.isBuiltIn)
        return {};
    const QByteArray &bytes = xml.bytes;
    const auto failure = [&](qint64 line, const QString &text) {
        return makeError(code, file, QStringLiteral("%1:%2: %3").arg(file).arg(line).arg(text));
    };
    if (bytes.size() > maximumXmlSize)
        return failure(1, QStringLiteral("larger than %1 bytes").arg(maximumXmlSize));
    if (bytes.contains('\0'))
        return failure(bytes.left(bytes.indexOf('\0')).count('\n') + 1, QStringLiteral("not UTF-8 text"));

    if (const int line = firstLineNotUtf8(bytes); line > 0)
        return failure(line, QStringLiteral("not UTF-8 text"));

    QXmlStreamReader reader(bytes);
    int depth = 0;
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::DTD:
            return failure(reader.lineNumber(), QStringLiteral("a DTD is not allowed"));
        case QXmlStreamReader::EntityReference:
            return failure(reader.lineNumber(), QStringLiteral("entities are not allowed"));
        case QXmlStreamReader::StartElement:
            if (++depth > maximumXmlDepth)
                return failure(reader.lineNumber(),
                               QStringLiteral("nested deeper than %1").arg(maximumXmlDepth));
            break;
        case QXmlStreamReader::EndElement:
            --depth;
            break;
        case QXmlStreamReader::StartDocument: {
            const QStringView encoding = reader.documentEncoding();
            if (!encoding.isEmpty() && encoding.compare(QLatin1StringView("utf-8"), Qt::CaseInsensitive) != 0)
                return failure(reader.lineNumber(), QStringLiteral("the encoding must be UTF-8"));
            break;
        }
        default:
            break;
        }
    }
    if (reader.hasError())
        return failure(reader.lineNumber(), reader.errorString());
    return {};
}

} // namespace mailsetup
