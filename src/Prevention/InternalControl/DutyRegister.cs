namespace Langbenk.Prevention.InternalControl;

/// <summary>The duties that internal control starts from. A municipality adds its own; it removes none of these.</summary>
public static class DutyRegister
{
    public static IReadOnlyList<ControlDuty> All { get; } =
    [
        .. DutyRegisterCases.Duties,
        .. DutyRegisterChild.Duties,
        .. DutyRegisterSteering.Duties,
        .. DutyRegisterCooperation.Duties,
        .. DutyRegisterInformation.Duties,
    ];

    public static ControlDuty? Find(string key) => All.FirstOrDefault(duty => duty.Key == key);
}
