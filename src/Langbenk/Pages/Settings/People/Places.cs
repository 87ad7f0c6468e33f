using Langbenk.Kernel;
using Langbenk.Organisation.Municipalities;
using Langbenk.Organisation.Services;
using Langbenk.Organisation.Staff;
using Langbenk.Texts;

namespace Langbenk.Pages.Settings.People;

/// <summary>The roles that an administrator gives, and where: in her municipalities and at the services they host.</summary>
sealed class Places(ReadMunicipalities municipalities, ReadServices services)
{
    public static IReadOnlyList<Choice> Roles(Func<Text, string> translate) =>
        [.. Organisation.Staff.Roles.All.Select(role => new Choice(role.ToString(), translate(RoleTexts.Of(role))))];

    public async Task<IReadOnlyList<Choice>> Of(IReadOnlyList<Guid> mine, DateOnly today, CancellationToken cancellation) =>
    [
        .. (await municipalities.Handle(cancellation)).Where(row => mine.Contains(row.Municipality.Id))
            .Select(row => new Choice(row.Municipality.Id.ToString(), row.Municipality.Name)),
        .. (await services.HostedBy(mine, today, cancellation)).Select(one => new Choice(one.Id.ToString(), one.Name)),
    ];

    /// <summary>What is wrong with the role and the place that were chosen, beside their fields.</summary>
    public static IEnumerable<FieldError> Faults(FormValues values, Func<Text, string> translate)
    {
        if (values.Choice<Role>("rolle") is null)
        {
            yield return new FieldError("rolle", translate(StaffTexts.RoleMissing));
        }

        if (values.Id("sted") is null)
        {
            yield return new FieldError("sted", translate(StaffTexts.WhereMissing));
        }
    }
}
