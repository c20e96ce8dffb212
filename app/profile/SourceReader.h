// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ClientProfile.h"
#include "profile/ElementReader.h"

namespace mailsetup {

// The pieces of the profile language that several elements share: sources, steps, routes, conditions.

// The source in the attributes of an element: exactly one of value, key, registry, ini, glob, subkeys,
// sections, list, numbered, nsreg, with what belongs to it.
Source readSource(ElementReader &element);

// The source of the element itself and those of its <or>, <from> and <map> children. Other children are
// handed to 'visit', or are a fault without it.
QList<Source> readSources(ElementReader &element, const std::function<void(ElementReader &)> &visit = {});

// The words of type="...".
LiteralType readLiteralType(ElementReader &element);
// The attribute 'encoding', or the usual one.
EncodingWord readEncoding(ElementReader &element, EncodingWord usual);

Condition readCondition(ElementReader &element);

// <each>, <let> or <skip>; nullopt for another element.
std::optional<Step> readStep(ElementReader &element);

} // namespace mailsetup
