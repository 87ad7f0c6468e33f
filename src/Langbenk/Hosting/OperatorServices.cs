using Langbenk.Data;
using Langbenk.Organisation.Services;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Hosting;

/// <summary>What the command line says of a service: what is not said stays as it is.</summary>
sealed record ServiceChange(
    Guid Id, DateOnly From, string? Name, string? Host, bool Outside, IReadOnlyList<string>? Municipalities, ServiceTask Task, string? Delegation, int? AnswerDays);

/// <summary>Changes and ends of services from the command line.</summary>
static class OperatorServices
{
    public static Task<string> Change(IServiceProvider root, ServiceChange change) => Operator.Do(root, "service-change", async services =>
    {
        var row = await services.GetRequiredService<ReadServices>().Changeable(change.Id, null) ?? throw Unknown();
        var known = await services.GetRequiredService<LangbenkContext>().Municipalities.Where(one => one.ValidTo == null)
            .ToDictionaryAsync(one => one.Number, one => one.Id);
        // One that is not there is refused as the operation refuses it.
        Guid IdOf(string number) => known.GetValueOrDefault(number);
        var host = change.Outside ? null : change.Host is { } named ? IdOf(named) : row.Service.HostId;
        IEnumerable<ChangeService.Owner> kept = row.Owners.Where(owner => owner.IsOn(change.From) && (change.Municipalities is null || owner.Task != change.Task))
            .Select(owner => new ChangeService.Owner(owner.Id, owner.Task));
        var asked = (change.Municipalities ?? []).Select(number => new ChangeService.Owner(IdOf(number), change.Task, change.Delegation));
        var input = new ChangeService.Input(change.Id, row.Service.Version, change.Name ?? row.Service.Name, host, [.. kept, .. asked], change.From, null) { AnswerDays = change.AnswerDays };
        return await services.GetRequiredService<ChangeService>().Handle(input, Operator.Today(services)) switch
        {
            ChangeService.Result.Done => $"{change.Id} {change.Name ?? row.Service.Name}",
            ChangeService.Result.Refused refused => throw Operator.Refusal(refused.Problem),
            ChangeService.Result.Conflict => throw new OperatorException("somebody else changed the service in the same moment: try again."),
            _ => throw Unknown(),
        };
    });

    public static Task<string> End(IServiceProvider root, Guid id, DateOnly last) => Operator.Do(root, "service-end", async services =>
        await services.GetRequiredService<EndService>().Handle(id, last, null) switch
        {
            EndService.Result.Done => $"{id} {last:yyyy-MM-dd}",
            EndService.Result.Refused refused => throw Operator.Refusal(refused.Problem),
            _ => throw Unknown(),
        });

    static OperatorException Unknown() => new("there is no service with this id. `langbenk service list` shows them.");
}
