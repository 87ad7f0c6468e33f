using Langbenk.Organisation.Staff;

namespace Langbenk.Demo;

/// <summary>The administrator has asked that a new teacher be let in; the head teacher, who knows whether she works there, has not answered.</summary>
sealed class AdmissionsDemo(AdministerStaff staff) : IDemoPart
{
    /// <summary>After the part that takes persons: before it, one alone lets others in.</summary>
    public int Order => 99;

    public async Task Fill(DemoArea area, CancellationToken cancellation) => _ = (AdministerStaff.Result.Asked)await staff.Invite(
        area.As(area.Administrator), "tuva@storfjell.example", "Tuva Timelærer", Role.Caseworker, area.Schools[0].Id, area.Today, null, area.Today, cancellation);
}
