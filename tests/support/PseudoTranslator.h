// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTranslator>

namespace mailsetup {

// A language that nobody speaks: every text in brackets, with accents, and longer by 60 %. What is cut off
// in it will be cut off in a real one, and a text without brackets is not behind translate().
class PseudoTranslator : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *sourceText, const char *disambiguation,
                      int n) const override;

    // What it makes of a text. Placeholders (%1, %n, {address}), entities and one mnemonic (&) stay.
    static QString pseudo(const QString &text);
};

} // namespace mailsetup
