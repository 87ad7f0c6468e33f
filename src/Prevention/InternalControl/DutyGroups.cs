using Langbenk.Kernel;

namespace Langbenk.Prevention.InternalControl;

/// <summary>The register in its parts, for a page where one chooses.</summary>
public static class DutyGroups
{
    public static IReadOnlyList<(string Key, Text Title, IReadOnlyList<ControlDuty> Duties)> All { get; } =
    [
        ("saker", new("Saker og frister", "Saker og fristar", "Cases and deadlines"), DutyRegisterCases.Duties),
        ("barnet", new("Barnet i saken", "Barnet i saka", "The child in the case"), DutyRegisterChild.Duties),
        ("styring", new("Ledelse og styring", "Leiing og styring", "Management and steering"), DutyRegisterSteering.Duties),
        ("samarbeid", new("Samarbeid", "Samarbeid", "Cooperation"), DutyRegisterCooperation.Duties),
        ("opplysninger", new("Opplysninger og arkiv", "Opplysningar og arkiv", "Information and archive"), DutyRegisterInformation.Duties),
    ];
}
