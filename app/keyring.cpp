// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

// mailsetup-keyring ACTION SCHEMA LABEL NAME=VALUE...: one password in the desktop's keyring (the Secret
// Service of freedesktop.org). A program of its own, so that the others start without GLib.
//
//   holds    whether there is one with these attributes
//   add      keeps the password from standard input, where there is none yet
//   remove   takes out what 'add' has put there, unless it was changed since
//
// Ends with 0 (yes, done), 1 (no, there is none, or for 'add' there is one), 2 (there is no keyring, it is
// locked, or it refuses), 3 (it was changed, or it is somebody else's). Nobody is asked for anything.

#include <array>
#include <cstdio>
#include <cstring>
#include <memory>
#include <string>
#include <string_view>
#include <type_traits>

#include <libsecret/secret.h>
#include <sys/prctl.h>
#include <unistd.h>

namespace {

enum Answer { Yes = 0, No = 1, Unavailable = 2, Changed = 3 };

constexpr unsigned patience = 30; // seconds, then the system ends us
constexpr std::size_t longestPassword = 8192;
constexpr guint64 momentOfAdding = 1; // seconds: a keyring may write the password a moment after the item
// An attribute more tells what we have added. Programs find it without; where one puts its own in its place,
// the keyring takes that one's attributes.
constexpr const char *markName = "added-by";
constexpr const char *markValue = "mailsetup";

struct ObjectFree {
    void operator()(void *object) const { g_object_unref(object); }
};
template<typename T>
using Object = std::unique_ptr<T, ObjectFree>;

struct ValueFree {
    void operator()(SecretValue *value) const { secret_value_unref(value); }
};
using Value = std::unique_ptr<SecretValue, ValueFree>;

struct TableFree {
    void operator()(GHashTable *table) const { g_hash_table_unref(table); }
};
using Table = std::unique_ptr<GHashTable, TableFree>;

Table emptyTable()
{
    return Table(g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free));
}

// What the words of the command say. The schema points into them.
struct Item {
    SecretSchema schema{};
    std::string label;
    Table attributes = emptyTable();
    Table marked = emptyTable(); // the same, and the mark

    void setAttribute(const char *name, const char *value, bool isMark)
    {
        schema.attributes[g_hash_table_size(marked.get())] = {name, SECRET_SCHEMA_ATTRIBUTE_STRING};
        g_hash_table_insert(marked.get(), g_strdup(name), g_strdup(value));
        if (!isMark)
            g_hash_table_insert(attributes.get(), g_strdup(name), g_strdup(value));
    }
};

bool readItem(int count, char **words, Item &item)
{
    constexpr int first = 4;
    constexpr int most =
        static_cast<int>(std::extent_v<decltype(SecretSchema::attributes)>) - 2; // the mark, and an end
    if (count <= first || count - first > most)
        return false;
    item.schema.name = words[2];
    item.label = words[3];
    for (int i = first; i < count; ++i) {
        char *equals = std::strchr(words[i], '=');
        if (!equals)
            return false;
        *equals = '\0';
        item.setAttribute(words[i], equals + 1, false);
    }
    item.setAttribute(markName, markValue, true);
    return true;
}

// Null where the keyring that programs keep their passwords in is not open.
Object<SecretService> openService()
{
    Object<SecretService> service(secret_service_get_sync(SECRET_SERVICE_OPEN_SESSION, nullptr, nullptr));
    if (!service)
        return nullptr;
    const Object<SecretCollection> collection(secret_collection_for_alias_sync(
        service.get(), SECRET_COLLECTION_DEFAULT, SECRET_COLLECTION_NONE, nullptr, nullptr));
    const bool isOpen = collection && !secret_collection_get_locked(collection.get());
    return isOpen ? std::move(service) : nullptr;
}

// Yes with the item in 'found'.
Answer find(SecretService *service, const Item &item, const Table &attributes, Object<SecretItem> &found)
{
    GError *error = nullptr;
    GList *items = secret_service_search_sync(service, &item.schema, attributes.get(), SECRET_SEARCH_NONE,
                                              nullptr, &error);
    if (items)
        found.reset(SECRET_ITEM(g_object_ref(items->data)));
    g_list_free_full(items, g_object_unref);
    if (!error)
        return found ? Yes : No;
    g_error_free(error);
    return Unavailable;
}

Answer holds(SecretService *service, const Item &item)
{
    Object<SecretItem> found;
    return find(service, item, item.attributes, found);
}

// Null for an empty or an endless one.
Value readPassword()
{
    std::array<char, longestPassword> text;
    std::size_t length = 0;
    ssize_t count = 0;
    while (length < text.size() &&
           (count = ::read(STDIN_FILENO, text.data() + length, text.size() - length)) > 0)
        length += static_cast<std::size_t>(count);
    Value value;
    if (count == 0 && length > 0)
        value.reset(secret_value_new(text.data(), static_cast<gssize>(length), "text/plain"));
    ::explicit_bzero(text.data(), text.size());
    return value;
}

Answer add(SecretService *service, const Item &item)
{
    const Value password = readPassword();
    if (!password)
        return Unavailable;
    if (const Answer present = holds(service, item); present != No)
        return present == Yes ? No : Unavailable;
    const bool isKept =
        secret_service_store_sync(service, &item.schema, item.marked.get(), SECRET_COLLECTION_DEFAULT,
                                  item.label.c_str(), password.get(), nullptr, nullptr);
    return isKept ? Yes : Unavailable;
}

Answer remove(SecretService *service, const Item &item)
{
    Object<SecretItem> found;
    const Answer answer = find(service, item, item.marked, found);
    if (answer == No)
        return holds(service, item) == Yes ? Changed : No;
    if (answer != Yes)
        return answer;
    if (secret_item_get_modified(found.get()) > secret_item_get_created(found.get()) + momentOfAdding)
        return Changed;
    return secret_item_delete_sync(found.get(), nullptr, nullptr) ? Yes : Unavailable;
}

} // namespace

int main(int count, char **words)
{
    ::alarm(patience);
    ::prctl(PR_SET_DUMPABLE, 0); // no core file with a password in it, and no look into it from outside
    Item item;
    if (!readItem(count, words, item)) {
        std::fputs("mailsetup-keyring: read the head of its source\n", stderr);
        return Unavailable;
    }
    const Object<SecretService> service = openService();
    if (!service)
        return Unavailable;
    const std::string_view action = words[1];
    if (action == "holds")
        return holds(service.get(), item);
    if (action == "add")
        return add(service.get(), item);
    return action == "remove" ? remove(service.get(), item) : Unavailable;
}
