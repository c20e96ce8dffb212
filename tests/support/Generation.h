// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace mailsetup::test {

// How many files of each kind a test makes, and the seed of the first. Each next one has the next seed, so
// that a failure can be had again alone: MAILSETUP_GENERATED=1 MAILSETUP_SEED=n.
struct Generation {
    int files = qEnvironmentVariableIsSet("MAILSETUP_GENERATED")
                    ? qEnvironmentVariableIntValue("MAILSETUP_GENERATED")
                    : 3000;
    quint32 seed = qEnvironmentVariableIsSet("MAILSETUP_SEED")
                       ? qEnvironmentVariable("MAILSETUP_SEED").toUInt()
                       : 20261124;
};

} // namespace mailsetup::test
