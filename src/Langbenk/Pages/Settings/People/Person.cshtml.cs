using Langbenk.Hosting;
using Langbenk.Hosting.SignIn;
using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Admissions;
using Langbenk.Organisation.Municipalities;
using Langbenk.Organisation.Services;
using Langbenk.Organisation.Staff;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Settings.People;

/// <summary>One person: roles given and ended, a new address, the second step, and the end of the account.</summary>
[Needs("organisation.manage")]
public sealed class PersonModel(
    ReadStaff read, AdministerStaff staff, TwoPairsOfEyes eyes, FirstCodes codes,
    ReadMunicipalities municipalities, ReadServices services) : AdministratorPage
{
    public ReadStaff.Person Person { get; private set; } = null!;

    public OneTimeAddress? Address { get; private set; }

    public bool TwoAreNeeded { get; private set; }

    public IReadOnlyList<Choice> RoleChoices => Places.Roles(T);

    public IReadOnlyList<Choice> PlaceChoices { get; private set; } = [];

    /// <summary>Not her own account, and not one that is closed.</summary>
    public bool MayChange => Person.Id != Actor.AccountId && Person.ClosedOn is null;

    /// <summary>She has asked to close it, and is asked back.</summary>
    public bool AsksToClose => Request.Query["steng"] == "1";

    public Text? DoneWords => Request.Query["gjort"].ToString() is { Length: > 0 } what ? StaffTexts.Done(what) : null;

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await Find(id))
        {
            return Missing();
        }

        await Fill();
        await ShowEmptyForm();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        ReadForm();
        if (!await Find(id))
        {
            return Missing();
        }

        if (OnlyDraft)
        {
            return await Keep();
        }

        var errors = Places.Faults(Values, T).ToList();
        var (from, lastDay) = (Day("fra", errors), LastDay("til", errors));
        if (errors.Count > 0)
        {
            return await Again(errors);
        }

        var role = Values.Choice<Role>("rolle")!.Value;
        NameInLog(await eyes.AreNeeded(role, Cancellation));
        return await staff.Give(Actor, id, role, Values.Id("sted")!.Value, from!.Value, lastDay, Today, Cancellation) switch
        {
            AdministerStaff.Result.Asked asked => await Done(AskedAt(asked.Id)),
            AdministerStaff.Result.Done => await Done($"/innstillinger/personer/{id}?gjort=rolle"),
            AdministerStaff.Result.Refused refused => await Again(refused.Problem, FieldOf(refused.Problem)),
            _ => Missing(),
        };
    }

    public async Task<IActionResult> OnPostEndAsync(Guid id, Guid verv) => await Find(id)
        ? await Answer(await staff.End(Actor, id, verv, Today.AddDays(-1), Cancellation), "avsluttet")
        : Missing();

    public async Task<IActionResult> OnPostCloseAsync(Guid id) => await Find(id)
        ? await Answer(await staff.Close(Actor, id, Today, Cancellation), "stengt")
        : Missing();

    public async Task<IActionResult> OnPostAddressAsync(Guid id)
    {
        if (!await Find(id))
        {
            return Missing();
        }

        NameInLog(await eyes.AreNeeded(Cancellation));
        var result = await staff.LetChoosePassword(Actor, id, Today, Cancellation);
        if (result is not AdministerStaff.Result.Invited { Account: var account })
        {
            return await Answer(result, "");
        }

        Address = await OneTimeAddress.Make(Request, codes, account, isNew: false);
        return Page();
    }

    public async Task<IActionResult> OnPostResetAsync(Guid id)
    {
        if (!await Find(id))
        {
            return Missing();
        }

        NameInLog(await eyes.AreNeeded(Cancellation));
        return await Answer(await staff.ResetSecondStep(Actor, id, Today, Cancellation), "nullstilt");
    }

    protected override async Task Fill() => (PlaceChoices, TwoAreNeeded) = (
        await new Places(municipalities, services).Of(Mine, Today, Cancellation), await eyes.AreNeeded(Cancellation));

    static string FieldOf(Problem problem) => problem == OrganisationProblems.LastDayBeforeFirst ? "til"
        : problem == AdmissionProblems.NobodyCanConfirm || problem == AdmissionProblems.AlreadyAsked || problem == AdmissionProblems.SayWhoFirst ? "skjema" : "sted";

    async Task<bool> Find(Guid id)
    {
        if (await read.One(Mine, id, Today, Cancellation) is not { } person)
        {
            return false;
        }

        Touch("account", id);
        Person = person;
        return true;
    }

    async Task<IActionResult> Answer(AdministerStaff.Result result, string done)
    {
        // A role that is being given, in the form below, is another matter: its draft stays.
        await ShowEmptyForm();
        return result switch
        {
            AdministerStaff.Result.Done => Go($"/innstillinger/personer/{Person.Id}?gjort={done}"),
            AdministerStaff.Result.Asked asked => Go(AskedAt(asked.Id)),
            AdministerStaff.Result.Refused refused => await Again(refused.Problem),
            _ => Missing(),
        };
    }

    Task ShowEmptyForm() => Show(new FormValues { ["fra"] = $"{Today.Day}.{Today.Month}.{Today.Year}" });
}
