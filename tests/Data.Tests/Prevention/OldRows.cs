using Microsoft.EntityFrameworkCore;

namespace Langbenk.Data.Tests.Prevention;

/// <summary>Rows of earlier schemas, written by hand because the mapping is of today.</summary>
static class OldRows
{
    static readonly DateOnly Day = new(2020, 1, 1);
    static readonly DateTime Moment = new(2020, 1, 1, 12, 0, 0, DateTimeKind.Utc);

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task Measure(LangbenkContext old, Guid service, Guid measure)
    {
        var place = Guid.NewGuid();
        await old.Database.ExecuteSqlAsync($"insert into municipality (id, number, name, sort_key, valid_from, population, version) values ({place}, '9001', 'Tinndal', 'tinndal', {Day}, 900, 1)", Cancellation);
        await old.Database.ExecuteSqlAsync($"insert into service (id, kind, name, sort_key, host_id, archive_owner, valid_from, version) values ({service}, 'School', 'Skolen', 'skolen', {place}, '', {Day}, 1)", Cancellation);
        await old.Database.ExecuteSqlAsync(
            $"""
            insert into measure (id, service_id, name, sort_key, what_it_is, who_it_is_for, what_happens, levels, arenas, targets, age_from, age_to,
                needs, access, legal_basis, method_key, method_note, cost_text, phone, email, address, opening_hours, status, valid_from, version)
            values ({measure}, {service}, 'Los', 'los', '', '', '', 'Universal, Selective', 'None', 'None', 0, 18,
                '', 'Open', '', '', '', '', '', '', '', '', 'Draft', {new DateOnly(2024, 2, 3)}, 1)
            """, Cancellation);
    }

    public static Task Account(LangbenkContext old, Guid account) => old.Database.ExecuteSqlAsync(
        $"""
        insert into account (id, user_name, normalized_user_name, display_name, security_stamp, two_factor_enabled, recovery_codes, access_failed_count, demo, version)
        values ({account}, 'kari', 'KARI', 'Kari', '', {false}, '', 0, {false}, 1)
        """, Cancellation);

    /// <summary>The second text of an agreement with one file.</summary>
    public static async Task AgreementWithFile(LangbenkContext old, Guid id, string status, bool isSigned, Guid account)
    {
        var (party, hash) = (Guid.NewGuid(), new string('a', 64));
        await old.Database.ExecuteSqlAsync(
            $"""
            insert into agreement (id, title, template_key, purpose, target_group, legal_basis, meetings, status, number, revision_months, changed_at, changes, version)
            values ({id}, 'Avtale', 'x', '', '', '', '', {status}, 2, 12, {Moment}, 0, 1)
            """, Cancellation);
        await old.Database.ExecuteSqlAsync(
            $"""
            insert into document (id, resource, resource_id, name, media_type, bytes, hash, added_by_id, added_at)
            values ({Guid.NewGuid()}, 'agreement', {id}, 'rutine.txt', 'text/plain', 5, {hash}, {account}, {Moment})
            """, Cancellation);
        await old.Database.ExecuteSqlAsync($"insert into agreement_party (id, agreement_id, place, name, valid_from) values ({party}, {id}, 0, 'Nav', {Day})", Cancellation);
        await old.Database.ExecuteSqlAsync(
            $"""
            insert into agreement_signature (id, agreement_id, party_id, number, name, title, "on", text_hash, recorded_by_id, recorded_at)
            values ({Guid.NewGuid()}, {id}, {party}, {(isSigned ? 2 : 1)}, 'Kari', 'leder', {Day}, {hash}, {account}, {Moment})
            """, Cancellation);
    }
}
