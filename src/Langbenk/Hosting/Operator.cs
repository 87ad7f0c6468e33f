using Langbenk.Audit.Events;
using Langbenk.Data;
using Langbenk.Hosting.SignIn;
using Langbenk.Kernel;
using Langbenk.Organisation.Admissions;
using Langbenk.Organisation.Municipalities;
using Langbenk.Organisation.Services;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Hosting;

/// <summary>What whoever runs the installation does from the command line. It goes into the audit without a name: nobody is signed in there.</summary>
static class Operator
{
    /// <summary>The program without its web site, on a database that is there and of this program's schema.</summary>
    public static async Task<WebApplication> Open(LangbenkSettings settings)
    {
        if (settings.Database.Provider == DatabaseProvider.Sqlite && !File.Exists(Databases.FileOf(settings)))
        {
            throw new OperatorException($"there is no database in {settings.DataDirectory}: run `langbenk migrate` first.");
        }

        var app = LangbenkHost.BuildWithoutSite(settings);
        return await Databases.WhatIsWrong(app.Services) is { } wrong ? throw new OperatorException(wrong) : app;
    }

    public static Task<string> AddMunicipality(IServiceProvider root, string number, string name, int population) => Do(root, "municipality-add", async services =>
        await services.GetRequiredService<AddMunicipality>().Handle(new(number, name, Today(services), population)) switch
        {
            AddMunicipality.Result.Added added => $"{added.Municipality.Number} {added.Municipality.Name} {added.Municipality.Id}",
            AddMunicipality.Result.Refused refused => throw Refusal(refused.Problem),
            _ => throw new InvalidOperationException(),
        });

    /// <summary>Numbers: of the municipalities it works for. No host: a service outside the municipalities.</summary>
    public static Task<string> AddService(IServiceProvider root, ServiceKind kind, string name, IReadOnlyList<string> numbers, string? host, bool isPrivate = false) => Do(root, "service-add", async services =>
    {
        var known = await services.GetRequiredService<LangbenkContext>().Municipalities.Where(one => one.ValidTo == null)
            .ToDictionaryAsync(one => one.Number, one => one.Id);
        // One that is not there is refused as the operation refuses it.
        Guid IdOf(string number) => known.GetValueOrDefault(number);
        var input = new AddService.Input(kind, name, host is null ? null : IdOf(host), Today(services), [.. numbers.Select(IdOf)], IsPrivate: isPrivate);
        return await services.GetRequiredService<AddService>().Handle(input) switch
        {
            AddService.Result.Added added => $"{added.Service.Id} {added.Service.Kind} {added.Service.Name}",
            AddService.Result.Refused refused => throw Refusal(refused.Problem),
            _ => throw new InvalidOperationException(),
        };
    });

    public static async Task<IReadOnlyList<string>> ListServices(IServiceProvider root)
    {
        await using var scope = root.CreateAsyncScope();
        var municipalities = await scope.ServiceProvider.GetRequiredService<LangbenkContext>().Municipalities.Select(one => one.Id).ToListAsync();
        var rows = await scope.ServiceProvider.GetRequiredService<ReadServices>().Handle(municipalities);
        var today = Today(scope.ServiceProvider);
        return [.. rows.Select(row => string.Join('\t', row.Service.Id, row.Service.Kind, row.Service.Name, row.Host ?? "outside",
            string.Join(", ", row.Owners.Where(owner => owner.IsOn(today)).Select(owner => owner.Municipality).Distinct()),
            row.Service.ValidTo is { } last ? $"ends {last:yyyy-MM-dd}" : ""))];
    }

    /// <summary>Place: the number of a municipality, or the id of a service. Returns the path where she chooses her password.</summary>
    public static Task<string> AddAccount(IServiceProvider root, string user, string name, Role role, string place) => Do(root, "account-add", async services =>
    {
        var (today, scope) = (Today(services), await ScopeOf(services, role, place));
        return await services.GetRequiredService<AddAccount>().Handle(new(user, name, role, scope, today) { On = today }) switch
        {
            AddAccount.Result.Added added => await services.GetRequiredService<FirstCodes>().PathFor(added.Account),
            AddAccount.Result.Refused refused => throw Refusal(refused.Problem),
            _ => throw new InvalidOperationException(),
        };
    });

    /// <summary>One more role for somebody who has an account: the administrator of a municipality that has come to, for one. With the path where she chooses a password anew, where one had made the account alone.</summary>
    public static Task<string> AddRole(IServiceProvider root, string user, Role role, string place) => Do(root, "account-role", async services =>
    {
        return await services.GetRequiredService<GiveRoleOnServer>().Handle(user, role, await ScopeOf(services, role, place), Today(services)) switch
        {
            GiveRoleOnServer.Result.Given { Newcomer: { } newcomer } => $"{user} {role} {place}\n{await services.GetRequiredService<FirstCodes>().PathFor(newcomer)}",
            GiveRoleOnServer.Result.Given => $"{user} {role} {place}",
            GiveRoleOnServer.Result.Refused refused => throw Refusal(refused.Problem),
            _ => throw NoAccount(user),
        };
    });

    static async Task<Guid> ScopeOf(IServiceProvider services, Role role, string place) => role.IsOfService()
        ? Guid.TryParse(place, out var service) ? service : throw new BadSettingsException("--service is the id of a service.")
        : await services.GetRequiredService<LangbenkContext>().Municipalities.Where(one => one.Number == place && one.ValidTo == null)
            .Select(one => one.Id).SingleOrDefaultAsync();

    static OperatorException NoAccount(string user) => new($"there is no account \"{user}\". `langbenk account list` shows them.");

    public static Task<string> ResetAccount(IServiceProvider root, string user) => Do(root, "account-reset", async services =>
        await services.GetRequiredService<ResetAccount>().Handle(user) is { } account
            ? await services.GetRequiredService<FirstCodes>().PathFor(account)
            : throw NoAccount(user));

    public static async Task<IReadOnlyList<string>> ListAccounts(IServiceProvider root)
    {
        await using var scope = root.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<LangbenkContext>();
        var rows = await (
            from account in context.Accounts
            join holding in context.RoleHoldings on account.Id equals holding.AccountId
            from municipality in context.Municipalities.Where(one => one.Id == holding.MunicipalityId).DefaultIfEmpty()
            from service in context.Services.Where(one => one.Id == holding.ServiceId).DefaultIfEmpty()
            orderby account.NormalizedUserName, holding.Id
            select new { account.UserName, account.DisplayName, holding.Role, holding.ValidFrom, holding.ValidTo, Place = municipality!.Name ?? service!.Name, account.ClosedOn })
            .AsNoTracking().ToListAsync();
        return [.. rows.Select(row => string.Join('\t', row.UserName, row.DisplayName, row.Role, row.Place,
            $"{row.ValidFrom:yyyy-MM-dd}–{row.ValidTo:yyyy-MM-dd}", row.ClosedOn is null ? "" : "closed"))];
    }

    public static async Task<string> Do(IServiceProvider root, string what, Func<IServiceProvider, Task<string>> run)
    {
        await using var scope = root.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<AuditTrail>().Begin($"operator.{what}", null, null);
        return await run(scope.ServiceProvider);
    }

    public static DateOnly Today(IServiceProvider services) => services.GetRequiredService<TimeProvider>().OsloToday();

    public static OperatorException Refusal(Problem problem) => new($"{problem.Title[Language.En]} ({problem.Number})");
}
