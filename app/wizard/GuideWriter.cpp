// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/GuideWriter.h"

#include "platform/Language.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>
#include <QTextOption>

namespace mailsetup {

namespace {

Expected<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return makeError(ErrorCode::OutputUnwritable, path, file.errorString());
    return {};
}

Expected<void> writeGuide(const QString &folder, const GuideSubject &subject, const Language &language,
                          const QList<ScreenPicture> &pictures, QStringList &files)
{
    const auto page = [&](GuideMedium medium) {
        return guidePage(subject, pictures, language.code(), language.direction(), medium);
    };
    const QString stem = QStringLiteral("%1/guide_%2").arg(folder, language.code());
    const QString html = stem + QStringLiteral(".html");
    const QString pdf = stem + QStringLiteral(".pdf");
    if (auto written = writeFile(html, page(GuideMedium::Browser).toUtf8()); !written)
        return written;
    const QString title = QCoreApplication::translate("GuidePage", "Support guide");
    if (auto written = writePdf(pdf, page(GuideMedium::Paper), title, language.direction()); !written)
        return written;
    files += {html, pdf};
    return {};
}

} // namespace

Expected<void> writePdf(const QString &path, const QString &page, const QString &title,
                        Qt::LayoutDirection direction)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter pdf(&buffer);
        pdf.setPageSize(QPageSize(QPageSize::A4));
        pdf.setTitle(title);
        pdf.setCreator(QCoreApplication::applicationName());
        pdf.setResolution(300);
        QTextDocument document;
        QFont font = document.defaultFont();
        font.setPointSize(10);
        document.setDefaultFont(font);
        QTextOption option = document.defaultTextOption();
        option.setTextDirection(direction);
        document.setDefaultTextOption(option);
        document.setHtml(page);
        document.print(&pdf);
    }
    return writeFile(path, bytes);
}

Expected<QStringList> writeGuides(const QString &folder, const GuideSubject &subject, Language &language,
                                  const std::function<Expected<QList<ScreenPicture>>()> &takePictures)
{
    if (!QDir().mkpath(folder))
        return makeError(ErrorCode::OutputUnwritable, folder);
    const QString before = language.code();
    QStringList files;
    Expected<void> result;
    const QStringList codes = Language::available();
    for (const QString &code : codes) {
        result = language.change(code);
        if (result) {
            const auto pictures = takePictures();
            result = pictures ? writeGuide(folder, subject, language, *pictures, files)
                              : Expected<void>(pictures.error());
        }
        if (!result)
            break;
    }
    if (auto restored = language.change(before); result && !restored)
        result = restored;
    if (!result)
        return result.error();
    return files;
}

} // namespace mailsetup
