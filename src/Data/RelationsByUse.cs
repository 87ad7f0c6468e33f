using Langbenk.Access;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Data;

/// <summary>
/// Who has been found to be whom, beside the relation rows, in the database's own words: every question about persons asks for it several
/// times, and said in LINQ it was most of each question. See docs/adr/0020-merges-beside-the-relation-rows-in-sql.md.
/// </summary>
static class RelationsByUse
{
    const string Row = """r."key", r.resource, r.valid_from, r.valid_to""";

    const string Main = "COALESCE(a.main_id, r.resource_id)";

    const string Rows = "relation AS r LEFT JOIN person_alias AS a ON a.person_id = r.resource_id AND a.ended_on IS NULL";

    /// <summary>In one pass, for all that a key opens.</summary>
    const string Held = $"SELECT {Row}, {Main} AS id FROM {Rows}";

    /// <summary>In two, so that an id is looked up as an id, and not among all that a key opens.</summary>
    const string Used = $"""
        SELECT {Row}, r.resource_id AS id FROM relation AS r
        WHERE NOT EXISTS (SELECT 1 FROM person_alias AS a WHERE a.person_id = r.resource_id AND a.ended_on IS NULL)
        UNION ALL SELECT {Row}, a.main_id FROM relation AS r INNER JOIN person_alias AS a ON a.person_id = r.resource_id AND a.ended_on IS NULL
        """;

    const string Named = $"""
        SELECT {Row}, {Main} AS id, {Main} AS as_id FROM {Rows}
        UNION ALL SELECT {Row}, o.main_id, o.person_id FROM {Rows} INNER JOIN person_alias AS o ON o.main_id = {Main} AND o.ended_on IS NULL
        """;

    public static void MapRelationsByUse(this ModelBuilder model)
    {
        model.Entity<HeldRelation>().HasNoKey().ToSqlQuery(Held);
        model.Entity<UsedRelation>().HasNoKey().ToSqlQuery(Used);
        model.Entity<NamedRelation>().HasNoKey().ToSqlQuery(Named);
    }
}
