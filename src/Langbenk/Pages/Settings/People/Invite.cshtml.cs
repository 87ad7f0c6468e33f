using Langbenk.Hosting;
using Langbenk.Hosting.SignIn;
using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Admissions;
using Langbenk.Organisation.Municipalities;
using Langbenk.Organisation.Services;
using Langbenk.Organisation.Staff;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Settings.People;

/// <summary>
/// A new account with its first role, and the address where its owner chooses her password; of what opens persons, only that it is asked for.
/// </summary>
[Needs("organisation.manage")]
public sealed class InviteModel(
    AdministerStaff staff, FirstCodes codes, TwoPairsOfEyes eyes, ReadMunicipalities municipalities, ReadServices services) : AdministratorPage
{
    public OneTimeAddress? Invited { get; private set; }

    public bool TwoAreNeeded { get; private set; }

    public IReadOnlyList<Choice> RoleChoices => Places.Roles(T);

    public IReadOnlyList<Choice> PlaceChoices { get; private set; } = [];

    public async Task OnGetAsync()
    {
        await Fill();
        await Show(new FormValues { ["fra"] = $"{Today.Day}.{Today.Month}.{Today.Year}" });
    }

    public async Task<IActionResult> OnPostAsync()
    {
        ReadForm();
        if (OnlyDraft)
        {
            return await Keep();
        }

        List<FieldError> errors = [.. Names(), .. Places.Faults(Values, T)];
        var (from, lastDay) = (Day("fra", errors), LastDay("til", errors));
        if (errors.Count > 0)
        {
            return await Again(errors);
        }

        var role = Values.Choice<Role>("rolle")!.Value;
        NameInLog(await eyes.AreNeeded(role, Cancellation));
        return await staff.Invite(Actor, Values["bruker"], Values["navn"], role, Values.Id("sted")!.Value, from!.Value, lastDay, Today, Cancellation) switch
        {
            AdministerStaff.Result.Invited invited => await Tell(invited.Account),
            AdministerStaff.Result.Asked asked => await Done(AskedAt(asked.Id)),
            AdministerStaff.Result.Refused refused => await Again(refused.Problem, FieldOf(refused.Problem.Number)),
            _ => Missing(),
        };
    }

    IEnumerable<FieldError> Names() =>
        from one in new[] { (Field: "bruker", Most: Account.MaxUserNameLength), (Field: "navn", Most: Account.MaxNameLength) }
        let isNumber = PersonNumber.IsIn(Values.Trimmed(one.Field))
        where Values.Trimmed(one.Field).Length == 0 || Values.Trimmed(one.Field).Length > one.Most || isNumber
        select new FieldError(one.Field, T((isNumber ? OrganisationProblems.NumberAsName : OrganisationProblems.BadName).Title));

    protected override async Task Fill() => (PlaceChoices, TwoAreNeeded) = (
        await new Places(municipalities, services).Of(Mine, Today, Cancellation), await eyes.AreNeeded(Cancellation));

    static string FieldOf(int problem) => problem == OrganisationProblems.UnknownScope.Number ? "sted"
        : problem == AdmissionProblems.NobodyCanConfirm.Number || problem == AdmissionProblems.AlreadyAsked.Number || problem == AdmissionProblems.SayWhoFirst.Number ? "skjema"
        : problem == OrganisationProblems.UserNameTaken.Number ? "bruker" : problem == OrganisationProblems.LastDayBeforeFirst.Number ? "til" : "navn";

    async Task<IActionResult> Tell(Account account)
    {
        await DropOwnDraft();
        Invited = await OneTimeAddress.Make(Request, codes, account, isNew: true);
        return Page();
    }
}
