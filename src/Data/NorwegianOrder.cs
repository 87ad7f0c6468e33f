using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Langbenk.Data;

/// <summary>
/// Sort keys are computed so that they are in order byte by byte, æøå last. SQLite compares so; PostgreSQL compares as the database
/// was made to, which in a Norwegian one would put them first, unless the column says otherwise.
/// </summary>
static class NorwegianOrder
{
    const string ByteByByte = "C";

    public static void CompareSortKeysByteByByte(this ModelBuilder model)
    {
        foreach (var key in model.Model.GetEntityTypes().Select(entity => entity.FindProperty("SortKey") ?? entity.FindProperty("Folded")).OfType<IMutableProperty>())
        {
            key.SetCollation(ByteByByte);
        }
    }
}
