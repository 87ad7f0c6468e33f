using Langbenk.Data;
using Langbenk.Hosting;
using Langbenk.Kernel;
using Langbenk.Organisation.Services;
using Langbenk.Organisation.Staff;
using Langbenk.People.Persons;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Demo.Seed;

/// <summary>
/// Fills a demonstration with as many invented people as are asked for, in blocks of a thousand: a school and a Nav office each, with a
/// teacher (<c>laerer-1</c>, …) and a counsellor (<c>veileder-1</c>, …), a hundred teams, and families without one. However many blocks
/// there are, one teacher has as much on her list: what a page costs then tells of the rest.
/// </summary>
static class SeedFiller
{
    public const int Block = 1000;
    const int Teams = 100;

    // Of how many blocks one can sign in as the people: the sign-in page lists them all.
    const int SignIns = 3;

    static readonly DateOnly Start = new(2020, 1, 1);

    public static async Task Fill(IServiceProvider root, int size, Action<int> done, CancellationToken cancellation = default)
    {
        await using var scope = root.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<LangbenkContext>();
        if (!await context.Accounts.AnyAsync(one => one.Demo, cancellation))
        {
            throw new OperatorException("Invented people are put in a demonstration only: this installation is none.");
        }

        if (await context.Accounts.AnyAsync(one => one.UserName == "laerer-1", cancellation))
        {
            throw new OperatorException("This installation is filled already. Begin with an empty --data folder for another size.");
        }

        var today = scope.ServiceProvider.GetRequiredService<TimeProvider>().OsloToday();
        var (team, plain) = (await Of(context, "Jonas Solbakken", "Mari Solbakken", "Per Haugen"), await Of(context, "Live Moen", "Sara Moen"));
        var people = new InventedPeople(today);
        for (var (block, left) = (1, size); left > 0; block++, left -= Block)
        {
            await Put(root, block, Math.Min(left, Block), (team, plain), people, cancellation);
            done(Math.Min(block * Block, size));
        }

        async Task<FamilyTemplate> Of(LangbenkContext from, params string[] names)
        {
            var ids = await from.Set<Person>().Where(one => names.Contains(one.GivenName + " " + one.FamilyName)).Select(one => one.Id).ToListAsync(cancellation);
            return ids.Count == names.Length ? await FamilyTemplate.Read(from, ids, cancellation)
                : throw new OperatorException("The demonstration's own families are not as they were made. Begin with an empty --data folder.");
        }
    }

    static async Task Put(IServiceProvider root, int block, int size, (FamilyTemplate Team, FamilyTemplate Plain) families, InventedPeople people, CancellationToken cancellation)
    {
        await using var scope = root.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<LangbenkContext>();
        context.ChangeTracker.AutoDetectChangesEnabled = false;
        await context.InOneTransaction(async () =>
        {
            var moved = await Places(scope.ServiceProvider, context, block, cancellation);
            for (var (left, family) = (size, 0); left > 0; family++)
            {
                var template = family < Teams ? families.Team : families.Plain;
                if (template.Persons.Count > left)
                {
                    template = families.Plain;
                }

                left -= template.Persons.Count;
                context.AddRange(template.Copy(moved, people.Of(people.Family())));
            }

            await context.SaveChangesAsync(cancellation);
        }, cancellation);
    }

    /// <summary>The block's school stands for the demonstration's school and clinic, its office for Nav.</summary>
    static async Task<IReadOnlyDictionary<Guid, Guid>> Places(IServiceProvider services, LangbenkContext context, int block, CancellationToken cancellation)
    {
        var moved = new Dictionary<Guid, Guid>();
        var (school, teacher) = await Place("laerer", "Skole", "Lærer");
        var (nav, counsellor) = await Place("veileder", "Nav-kontor", "Veileder");
        var nurse = await context.Accounts.SingleAsync(one => one.UserName == "helsesykepleier", cancellation);
        var clinic = await context.RoleHoldings.SingleAsync(one => one.AccountId == nurse.Id, cancellation);
        (moved[nurse.Id], moved[clinic.ServiceId!.Value]) = (teacher, school);
        return moved;

        async Task<(Guid Service, Guid Account)> Place(string like, string what, string who)
        {
            var account = await context.Accounts.SingleAsync(one => one.UserName == like, cancellation);
            var held = await context.RoleHoldings.SingleAsync(one => one.AccountId == account.Id, cancellation);
            var service = await context.Services.SingleAsync(one => one.Id == held.ServiceId, cancellation);
            var added = (AddService.Result.Added)await services.GetRequiredService<AddService>().Handle(
                new(service.Kind, $"{what} {block} (oppdiktet)", service.HostId, Start, [], ServiceTask.Ordinary, ""), cancellation);
            var made = (AddAccount.Result.Added)await services.GetRequiredService<AddAccount>().Handle(new($"{like}-{block}", $"{who} {block}", Role.Caseworker, added.Service.Id, Start, Demo: block <= SignIns), cancellation);
            (moved[service.Id], moved[account.Id]) = (added.Service.Id, made.Account.Id);
            return (added.Service.Id, made.Account.Id);
        }
    }
}
