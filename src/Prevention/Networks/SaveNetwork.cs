using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Examples;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Networks;

/// <summary>Writes a network kept here. The municipalities of this installation that take part may read and contribute.</summary>
public sealed class SaveNetwork(IPreventionData data, IOrganisationData organisation, IAccessData access, AccessGate gate) : IOperation
{
    /// <summary>Scope: the municipality that keeps it, asked only for a new one.</summary>
    public sealed record Input(Actor Actor, Guid? Id, int Version, Guid Scope, NetworkText Text, bool IsOpen, DateOnly Today);

    public abstract record Result
    {
        Result() { }

        public sealed record Saved(Guid Id) : Result;

        public sealed record Refused(IReadOnlyList<(string Field, Problem Problem)> Faults) : Result;

        public sealed record Conflict : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Handle(Input input, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        var text = input.Text.Trimmed();
        if (text.Faults() is { Count: > 0 } faults)
        {
            return new Result.Refused(faults);
        }

        var network = input.Id is { } id ? await ToChange(input, id, cancellation) : Begun(input);
        if (network is null)
        {
            return input.Id is null ? new Result.Refused([(nameof(input.Scope), NetworkProblems.NoPlace)]) : new Result.NotFound();
        }

        if (input.Id is not null && network.Version != input.Version)
        {
            return new Result.Conflict();
        }

        network.Write(text);
        network.IsOpen = input.IsOpen;
        await NetworkParts.Replace(data, network.Id, text, cancellation);
        await Relate(network, text, input.Today, cancellation);
        return await data.SavedUnlessOvertaken(cancellation) ? new Result.Saved(network.Id) : new Result.Conflict();
    }

    Task<Network?> ToChange(Input input, Guid id, CancellationToken cancellation)
    {
        var open = gate.Open(input.Actor, NetworkActions.Edit, input.Today);
        return data.All<Network>().Where(one => one.Id == id && open.Contains(one.Id)).SingleOrDefaultAsync(cancellation);
    }

    Network? Begun(Input input)
    {
        if (!NetworkActions.New.MayIn(input.Actor, input.Scope))
        {
            return null;
        }

        var network = new Network { Id = Guid.CreateVersion7(), MunicipalityId = input.Scope };
        data.All<Network>().Add(network);
        access.Relations.Add(Relation.Of(NetworkActions.Resource, network.Id, RelationKind.Lead, input.Scope, input.Today));
        return network;
    }

    /// <summary>Who takes part from today; who no longer does, to yesterday.</summary>
    async Task Relate(Network network, NetworkText text, DateOnly today, CancellationToken cancellation)
    {
        var numbers = text.Members.Select(one => one.Number).ToList();
        var members = await organisation.Municipalities.Where(one => numbers.Contains(one.Number) && one.ValidTo == null && one.Id != network.MunicipalityId)
            .Select(one => one.Id).ToListAsync(cancellation);
        var parties = await access.Relations.Where(one =>
            one.Resource == NetworkActions.Resource && one.ResourceId == network.Id && one.Kind == RelationKind.Party && one.ValidTo == null)
            .ToListAsync(cancellation);
        parties.Where(one => !members.Contains(one.HolderId)).ToList().ForEach(one => one.ValidTo = today.AddDays(-1));
        access.Relations.AddRange(members.Where(id => parties.All(one => one.HolderId != id))
            .Select(id => Relation.Of(NetworkActions.Resource, network.Id, RelationKind.Party, id, today)));
    }
}
