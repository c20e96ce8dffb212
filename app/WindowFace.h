// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace mailsetup {

// The face with a window: shows it, or writes the guides with pictures of it, as the command line asks. The
// exit code of the process. Two files say how: WindowFace.cpp has the window in it, WindowProgram.cpp leaves
// it to a program beside this one, so that what runs without a window does not load its libraries.
int runWindowFace(int argc, char *argv[]);

} // namespace mailsetup
