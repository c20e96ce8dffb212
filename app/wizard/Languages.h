// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <QTranslator>

#include <memory>
#include <vector>

namespace mailsetup {

// The languages that the window can speak: English, and each translation in the resources. use() puts one in
// force for the whole program at once; every widget then hears of it.
class Languages : public QObject
{
    Q_OBJECT

public:
    explicit Languages(QObject *parent = nullptr)
        : QObject(parent)
    {}
    ~Languages() override;

    // Codes ("en", "de"), English first.
    static QStringList codes();
    // The language's name for itself.
    static QString nativeName(const QString &code);
    // The one of codes() for what was asked for, else for the system; English where there is none.
    static QString best(const QString &wanted);

    void use(const QString &code);
    QString current() const { return m_current; }

private:
    void install(const QString &file, const QString &from);

    QString m_current;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace mailsetup
