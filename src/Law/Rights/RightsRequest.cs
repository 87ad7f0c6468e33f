using Langbenk.Law.Codes;
using Langbenk.Law.Sharing;

namespace Langbenk.Law.Rights;

/// <summary>A request for <c>rights</c> that has been read and found whole.</summary>
public sealed record RightsRequest
{
    public string? Id { get; init; }

    public required DateOnly AsOf { get; init; }

    public required Person[] Persons { get; init; }

    /// <summary>Index of the person whose rights are asked for.</summary>
    public required int Subject { get; init; }

    public IReadOnlyList<ActorType> Services { get; init; } = [];

    public uint Circumstances { get; init; }

    public ulong Yes { get; init; }

    public ulong No { get; init; }

    public ulong WishedYes { get; init; }

    public ulong WishedNo { get; init; }

    public bool Has(RightsCircumstance circumstance) => (Circumstances & (1u << (int)circumstance)) != 0;

    /// <summary>Age in years; an unborn child counts as 0, an adult without an age as grown up.</summary>
    public int Age => Persons[Subject] switch
    {
        { Age: { } age } => age,
        { Role: PersonRole.Unborn or PersonRole.Child or PersonRole.Sibling } => 0,
        _ => int.MaxValue,
    };
}
