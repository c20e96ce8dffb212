# SPDX-FileCopyrightText: The mailsetup authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The options are those that --help names.
complete -F _longopt mailsetup
