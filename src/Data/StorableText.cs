using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Langbenk.Data;

/// <summary>
/// Without the null character: PostgreSQL refuses it, in what is stored and in what is asked for, and SQLite would end a text
/// there. It comes from addresses, packages and programs; no one types it.
/// </summary>
sealed class StorableText() : ValueConverter<string, string>(
    text => text.Replace("\0", "", StringComparison.Ordinal), stored => stored);
