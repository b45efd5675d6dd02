#pragma once
#include <libxml/xmlversion.h>
// Where libxml2 was built with ICU its headers include those of ICU, which Foundation carries in another version. Nothing that is used here needs
// them: only the layout of xmlCharEncodingHandler differs, which is opaque to us.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/tree.h>
