using System.Text.Json;
using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Examples;

/// <summary>Writes a new example, or changes one that nobody is reading yet. A half-written one is kept as it is.</summary>
public sealed class SaveExample(IPreventionData data, IAccessData access, AccessGate gate) : IOperation
{
    /// <summary>Scope: the municipality or service it is written for, asked only for a new one.</summary>
    public sealed record Input(Actor Actor, Guid? Id, int Version, Guid Scope, ExampleText Text, Language Language, DateOnly Today);

    public abstract record Result
    {
        Result() { }

        public sealed record Saved(Guid Id) : Result;

        public sealed record Refused(IReadOnlyList<ExampleFault> Faults) : Result;

        /// <summary>Someone else has saved meanwhile: what they wrote, in which language, and its version.</summary>
        public sealed record Conflict(ExampleText Theirs, Language Language, int Version) : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Handle(Input input, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        var text = input.Text.Trimmed();
        var faults = ExampleChecks.ToKeep(text);
        if (faults.Count > 0)
        {
            return new Result.Refused(faults);
        }

        return input.Id is { } id ? await Change(input, id, text, cancellation) : await Add(input, text, cancellation);
    }

    async Task<Result> Add(Input input, ExampleText text, CancellationToken cancellation)
    {
        var held = input.Actor.Holdings.FirstOrDefault(one =>
            one.ScopeId == input.Scope && ExampleActions.New.Grants.Any(grant => grant.Role == one.Role));
        if (held is null || (held.AtService ? held.HostId : held.ScopeId) is not { } municipality)
        {
            return new Result.Refused([new ExampleFault(nameof(input.Scope), ExampleProblems.NoPlace)]);
        }

        var example = new Example
        {
            Id = Guid.CreateVersion7(),
            Status = ExampleStatus.Draft,
            MunicipalityId = municipality,
            WrittenById = input.Actor.AccountId,
            Language = input.Language,
            Mark = Once.Of(input.Actor.AccountId, input.Scope, input.Language, JsonSerializer.Serialize(text)),
        };
        example.Write(text);
        access.Relations.Add(Relation.Of(ExampleActions.Resource, example.Id, RelationKind.Lead, municipality, input.Today));
        if (held.AtService)
        {
            access.Relations.Add(Relation.Of(ExampleActions.Resource, example.Id, RelationKind.Member, held.ScopeId, input.Today));
        }

        return new Result.Saved((await Once.Saved(data, example, data.All<Example>().Where(one => one.Mark == example.Mark), cancellation)).Id);
    }

    async Task<Result> Change(Input input, Guid id, ExampleText text, CancellationToken cancellation)
    {
        var open = gate.Open(input.Actor, ExampleActions.Edit, input.Today);
        var example = await data.All<Example>().Where(one => one.Id == id && open.Contains(one.Id)).SingleOrDefaultAsync(cancellation);
        if (example is null)
        {
            return new Result.NotFound();
        }

        if (example.Status is ExampleStatus.Submitted or ExampleStatus.Published)
        {
            return new Result.Refused([new ExampleFault("", ExampleProblems.NotOpenForWriting)]);
        }

        if (example.Version != input.Version)
        {
            return new Result.Conflict(example.Text, example.Language, example.Version);
        }

        example.Write(text);
        (example.Language, example.Mark) = (input.Language, null);
        return await data.SavedUnlessOvertaken(cancellation) ? new Result.Saved(id) : await Overtaken(id, cancellation);
    }

    async Task<Result> Overtaken(Guid id, CancellationToken cancellation)
    {
        var theirs = await data.All<Example>().AsNoTracking().SingleAsync(one => one.Id == id, cancellation);
        return new Result.Conflict(theirs.Text, theirs.Language, theirs.Version);
    }
}
