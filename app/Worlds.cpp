// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Worlds.h"

#include "platform/Interruption.h"
#include "platform/LocalFiles.h"
#include "practice/Sandbox.h"
#include "session/ProfileLibrary.h"

namespace mailsetup {

Expected<SessionSetup> makeSetup(const Options &options, const MachineOptions &machineOptions)
{
    SessionSetup setup;
    setup.state = StateFolder(machineOptions.environment);
    // Another copy at work is said before anything else that is wrong; other troubles with the lock are not.
    if (isWriting(options)) {
        auto lock = RunLock::take(setup.state);
        if (lock)
            setup.runLock = std::make_shared<RunLock>(std::move(*lock));
        else if (lock.error().code == ErrorCode::Busy)
            return lock.error();
    }
    auto provider = loadProvider(options.provider);
    if (!provider)
        return provider.error();
    auto profiles = loadClientProfiles(options.profilesFolder);
    if (!profiles)
        return profiles.error();
    const auto files = localFiles();
    auto machines = findMachines(machineOptions, files);
    if (!machines)
        return machines.error();
    setup.provider = *provider;
    setup.profiles = *profiles;
    setup.machines = *machines;
    setup.stateFiles = files;
    setup.connectTo = options.connectTo;
    setup.caFile = options.caFile;
    setup.isInterrupted = [] { return Interruption::isRequested(); };
    return setup;
}

Expected<SessionSetup> makeSandboxSetup(const Options &options, const Sandbox &sandbox)
{
    MachineOptions machines;
    machines.home = sandbox.home();
    machines.winePrefixes = sandbox.winePrefixes();
    machines.environment = sandbox.environment();
    auto setup = makeSetup(options, machines);
    if (setup) {
        setup->connectTo = sandbox.connectTo();
        setup->caFile = sandbox.caFile();
    }
    return setup;
}

} // namespace mailsetup
