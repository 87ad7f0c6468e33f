using Langbenk.Organisation.Services;

namespace Langbenk.Prevention.Places;

/// <summary>A municipality or a service, as something that takes part, answers or holds a task.</summary>
public sealed record Place(Guid Id, bool AtService, string Name)
{
    /// <summary>The municipalities that the service works for, where they were asked for.</summary>
    public IReadOnlyList<Guid> Owners { get; init; } = [];

    /// <summary>Of a service, where they were asked for.</summary>
    public ServiceKind? Kind { get; init; }

    public Guid? MunicipalityId => AtService ? null : Id;

    public Guid? ServiceId => AtService ? Id : null;
}
