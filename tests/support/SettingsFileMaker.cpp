// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SettingsFileMaker.h"

#include <algorithm>

namespace mailsetup::test {

namespace {

constexpr int rareness = 40; // one line, or file, in so many is of an odd kind

// Elsewhere a CR without its LF ends a line too.
bool needsLf(StoreFormat format)
{
    return format == StoreFormat::Registry || format == StoreFormat::RegFile ||
           format == StoreFormat::Msmtprc;
}

// Also bytes above 0x7F, which are characters of Windows-1252.
QByteArray widened(const QByteArray &narrow)
{
    QByteArray wide;
    for (const char c : narrow)
        wide += QByteArray(1, c) + '\0';
    return wide;
}

QByteArray shown(QByteArray bytes)
{
    constexpr qsizetype most = 120;
    if (bytes.size() > most)
        bytes = bytes.left(most / 2) + " ... " + bytes.right(most / 2);
    QByteArray text;
    for (const char c : bytes) {
        if (c == '\r')
            text += "\\r";
        else if (c == '\n')
            text += "\\n";
        else if (static_cast<unsigned char>(c) < 0x20 || static_cast<unsigned char>(c) > 0x7E)
            text += "\\x" + QByteArray(1, c).toHex();
        else
            text += c;
    }
    return text;
}

} // namespace

QByteArray SettingsFileMaker::file(StoreFormat format)
{
    m_hasFault = false;
    const QByteArray usual = oneOf({"\n", "\r\n"});
    const QByteArray any = needsLf(format) ? usual : QByteArray("\r");
    switch (below(5)) {
    case 0:
        m_lineEnds = {"\n", "\r\n", any};
        break;
    case 1:
        m_lineEnds = {any};
        break;
    default:
        m_lineEnds = {usual};
    }
    QByteArray bytes;
    switch (format) {
    case StoreFormat::Ini:
    case StoreFormat::KeyFile:
    case StoreFormat::PlainIni:
        bytes = iniFile(format);
        break;
    case StoreFormat::Msmtprc:
        bytes = msmtprcFile();
        break;
    case StoreFormat::PrefsJs:
        bytes = prefsFile();
        break;
    case StoreFormat::Registry:
        bytes = registryFile();
        break;
    case StoreFormat::RegFile:
        return regFile();
    case StoreFormat::OeAccount:
        return oeAccountFile();
    }
    if (below(3) == 0) {
        for (int left = oneOf<int>({1, 100}); left > 0 && (bytes.endsWith('\n') || bytes.endsWith('\r'));
             --left)
            bytes.chop(1);
        // Wine ends every line: a last one that breaks off is refused.
        m_hasFault = m_hasFault || format == StoreFormat::Registry;
    }
    m_hasFault = m_hasFault || (format == StoreFormat::Msmtprc && bytes.endsWith('\r'));
    if (below(rareness) == 0) {
        bytes.insert(below(int(bytes.size()) + 1), '\0');
        m_hasFault = true;
    }
    return bytes;
}

QByteArray SettingsFileMaker::lineEnd()
{
    return oneOf(m_lineEnds);
}

QByteArray SettingsFileMaker::longText()
{
    return oneOf({"x", "\xE4\xF6", "\xC3\xA4", "0 1;"}).repeated(below(below(10) == 0 ? 40000 : 400));
}

QByteArray SettingsFileMaker::fault(std::initializer_list<const char *> lines)
{
    if (below(rareness * 10) != 0)
        return {};
    m_hasFault = true;
    return oneOf(lines) + lineEnd();
}

QByteArray SettingsFileMaker::iniFile(StoreFormat format)
{
    QByteArray bytes = below(5) == 0 ? "\xEF\xBB\xBF" : "";
    if (below(rareness) == 0) {
        m_hasFault = true;
        return (below(2) == 0 ? "\xFF\xFE" : "\xFE\xFF") + widened("[S]\r\na=1\r\n");
    }
    for (int i = below(25); i > 0; --i) {
        if (below(rareness) == 0)
            bytes += oneOf({"e=", ";", "[S]", "# "}) + longText() + lineEnd();
        bytes +=
            oneOf({"[S]",       "[s]",        " [T] x", "[ U ]",  "[S]]",        "[]",         "[\xC4]",
                   "a=1",       "A = \"x\" ", "b=",     "b= ",    "c=\x80\xFF;", "c=\xC3\xA4", "; note",
                   "#d=2",      "",           "  ",     "text",   "a=2",         "[U]",        "=x",
                   "B = y = z", "a='x'",      "d=\"x",  "d=\"\"", "\ta\t=\t1\t", "\x1a",       "c=\\n\\s",
                   "c[x]=1",    "a",          "\xC4=1", "\xE4=2", ";a=3",        "b=1 ; 2",    "d=true"}) +
            lineEnd();
        if (format != StoreFormat::PlainIni)
            bytes += fault({"[S", "  [", "[T;a=1"});
    }
    if (format == StoreFormat::Ini && below(rareness) == 0)
        bytes += '\x1a';
    return bytes;
}

QByteArray SettingsFileMaker::msmtprcFile()
{
    const bool beginsWithDefaults = below(5) != 0;
    QByteArray bytes = beginsWithDefaults ? "defaults" + lineEnd() : QByteArray();
    QList<QByteArray> accounts{"account S",         "account T : S", "  account\t\"\xC3\xA4 b\" : T , S",
                               "account default:S", "account \"U\"", "account V:U,S"};
    for (int i = below(25); i > 0; --i) {
        if (below(rareness) == 0)
            bytes += oneOf({"e ", "# "}) + longText() + lineEnd();
        if (below(4) == 0 && !accounts.isEmpty())
            bytes += accounts.takeFirst() + lineEnd();
        bytes += oneOf({"defaults",   "a 1",   "a",   "\ta \"x\" ", "b",     "b ",         "b  \t",
                        "b \"\"",     "# a 1", " #",  "",           "  ",    "c \x80\xFF", "c \xC3\xA4 # x",
                        "d   \"x",    "d \"",  "A 1", "a\t2",       "d a=1", "auth",       "tls on",
                        "b \"a\"b\"", "c x\ry"}) +
                 lineEnd();
        bytes += fault({"account ,", "account S", "defaults x", "account W : W", "account :"});
    }
    // What stands above the first account is called so too.
    m_hasFault = m_hasFault || (!beginsWithDefaults && bytes.contains("account default"));
    return bytes;
}

QByteArray SettingsFileMaker::prefsFile()
{
    QByteArray bytes = below(5) == 0 ? "\xEF\xBB\xBF" : "";
    for (int i = below(20); i > 0; --i) {
        if (below(rareness) == 0)
            bytes += "user_pref(\"e\", \"" + longText() + "\");" + lineEnd();
        bytes += oneOf({"user_pref(\"a\", 1);", "user_pref('a','x');", " pref ( \"b\" , \"\\u00e9\" ) ; ",
                        "# note", "// note", "/* 1 */ user_pref(\"c\", true); // x", "",
                        "user_pref(\"\\x61\", \"\xE9\");", "user_pref(\"a\",1);user_pref(\"b\",2);",
                        "user_pref(\n\"c\",\r\n-5);", "user_pref(\"d\",\"\\\\\");",
                        "sticky_pref(\"a\", false);", "user_pref(\"b\", \"\\\"\\'\\n\\r\");", "\t",
                        "user_pref(\"\xC3\xA4\", 2147483647);", "user_pref(\"d\", \"// no note\");"}) +
                 lineEnd();
        bytes += fault(
            {"user_pref(\"a\", );", "user_pref(\"a\" 1);", "text", "user_pref(\"a\", 1", "user_pref(\"a"});
    }
    // What opens a comment may stand without what closes it, and the other way round.
    m_hasFault = m_hasFault || bytes.contains("*/") || bytes.contains("/*");
    return bytes;
}

QByteArray SettingsFileMaker::registryFile()
{
    QByteArray bytes = "WINE REGISTRY Version 2" + lineEnd();
    for (int i = below(25); i > 0; --i) {
        if (below(rareness) == 0)
            bytes += "\"e\"=\"" + longText() + '"' + lineEnd();
        bytes += oneOf({"[S]",
                        "[s] 17",
                        " [T\\\\\\xe4] 12",
                        "#time=1d9",
                        "\"a\"=\"1\"",
                        "\"A\" = dword:00000001",
                        "\"b\"=str(2):\"%x%\"",
                        "@=\"\\n\"",
                        "",
                        ";; note",
                        "what",
                        "\"c\"=what",
                        "\"c",
                        "[U\\\\V",
                        "\"d\"=hex(7):61,00,00,00",
                        "\"\\xe4\"=\"\xC3\xA4\"",
                        "[U]",
                        "\"a\"=str(7):\"x\\0y\\0\"",
                        "\"c\"=\"\\x20ac\" x",
                        "@=dword:1"}) +
                 lineEnd();
        if (below(10) == 0)
            bytes += "\"b\"=hex:01,\\" + lineEnd() + "  02" + lineEnd();
        bytes += fault({"\"b\"=hex:01,\\", "\"d\"=hex(1):61,00,\\"});
    }
    // The end of a file that breaks off there is refused.
    m_hasFault = m_hasFault || bytes.trimmed().endsWith("\"c") || bytes.trimmed().endsWith("\\\\V");
    return bytes;
}

QByteArray SettingsFileMaker::regFile()
{
    const bool isUtf16 = below(2) == 0;
    const QByteArray end = m_lineEnds.first();
    QByteArray text = (isUtf16 ? "Windows Registry Editor Version 5.00" : "REGEDIT4") + end;
    for (int i = below(25); i > 0; --i) {
        if (below(rareness) == 0)
            text += "\"e\"=\"" + longText() + '"' + lineEnd();
        text += oneOf({"[HKEY_CURRENT_USER\\S]", "[HKCU\\s]", "[HKCU\\T\xE4]", "\"a\"=\"1\"",
                       "\"A\" = dword:00000001 ; x", "\"b\"=-", "@=\"\x80\xFC\"", "", "; note", "what",
                       "[-HKCU\\S]", "\"c", "[HKCU\\V", "\"d\"=hex(2):61,00,00,00", "\"a;\"=\"x;\\\"\"",
                       "[HKEY_LOCAL_MACHINE\\S]", "@=-"}) +
                lineEnd();
        if (below(10) == 0)
            text += "\"b\"=hex:01,\\" + lineEnd() + "  02" + lineEnd();
        text += fault({"\"b\"=hex:01,\\", "\"d\"=hex(1):61,00,\\ ; x"});
    }
    if (below(3) == 0 && text.endsWith('\n'))
        text.chop(1);
    if (below(rareness) == 0) {
        text.insert(below(int(text.size()) + 1), '\0');
        m_hasFault = true;
    }
    if (!isUtf16)
        return text;
    const bool isCut = below(rareness) == 0;
    m_hasFault = m_hasFault || isCut;
    return "\xFF\xFE" + widened(text).chopped(isCut ? 1 : 0);
}

QByteArray SettingsFileMaker::oeAccountFile()
{
    const int coding = below(4); // UTF-16 with and without a mark, UTF-8 with and without one
    QByteArray text =
        oneOf({"<?xml version=\"1.0\"?>", "<?xml version='1.0' ?><!-- <R> -->", "<!-- x -->", ""});
    if (!text.isEmpty() && below(3) != 0)
        text += lineEnd();
    text += oneOf({"<MessageAccount>", "<R >", "<R a='>' b=\"/\">"});
    const QByteArray end =
        text.contains("<R") && !text.endsWith("<MessageAccount>") ? "</R>" : "</MessageAccount>";
    const bool hasLines = below(5) != 0;
    const auto nextLine = [&] { return hasLines ? lineEnd() + oneOf({"", "  ", "\t"}) : QByteArray(); };
    text += nextLine();
    for (int i = below(20); i > 0; --i) {
        if (below(rareness) == 0)
            text += "<e type=\"SZ\">" + QByteArray("x").repeated(below(40000)) + "</e>";
        text += oneOf({"<a type=\"SZ\">1</a>", "<a type='SZ' ></a >", "<b type=\"DWORD\">0000024B</b>",
                       "<b/>", "<c type=\"SZ\">&amp;&lt;&#228;\xC3\xA4</c>", "<c type=\"BINARY\">01af</c>",
                       "<!-- <a>1</a> -->", "<d type=\"SZ\"><![CDATA[</d>]]></d>",
                       "<d\ttype = \"SZ\">\xF0\x9F\x93\xA7</d>", "text", "", "<?a <b> ?>",
                       "<A type=\"SZ\">x</A>", "<a note=\"--> >\" type=\"SZ\">2</a>",
                       "<b type=\"DWORD\">TRUE</b>", "<c><!-- </c> --></c>"}) +
                nextLine();
        text += fault({"<f><g/></f>", "<f>", "</f>", "&f;", "<f a=b/>", "<f note=\"<!-- \"/>"});
    }
    text += end + oneOf({"", "\n", "\r\n", "<!-- end -->"});
    if (coding >= 2)
        return (coding == 2 ? "\xEF\xBB\xBF" : "") + text;
    QByteArray bytes = coding == 0 ? "\xFF\xFE" : "";
    if (coding == 1 && !text.startsWith('<'))
        m_hasFault = true;
    for (const QChar c : QString::fromUtf8(text)) {
        bytes += static_cast<char>(c.unicode() & 0xFF);
        bytes += static_cast<char>(c.unicode() >> 8);
    }
    return bytes;
}

QByteArray difference(const QByteArray &one, const QByteArray &other)
{
    constexpr qsizetype around = 30;
    const auto begin = std::mismatch(one.begin(), one.end(), other.begin(), other.end()).first - one.begin();
    if (begin == one.size() && one.size() == other.size())
        return "no difference";
    qsizetype common = 0;
    while (common < std::min(one.size(), other.size()) - begin &&
           one[one.size() - 1 - common] == other[other.size() - 1 - common])
        ++common;
    const QByteArray head =
        one.mid(std::max<qsizetype>(0, begin - around), std::min<qsizetype>(begin, around));
    const QByteArray tail = one.mid(one.size() - common, around);
    return "at byte " + QByteArray::number(begin) + "\n  here:  " + shown(head) + " >>" +
           shown(one.mid(begin, one.size() - common - begin)) + "<< " + shown(tail) +
           "\n  there: " + shown(head) + " >>" + shown(other.mid(begin, other.size() - common - begin)) +
           "<< " + shown(tail);
}

} // namespace mailsetup::test
