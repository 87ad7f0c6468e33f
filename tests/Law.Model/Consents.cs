namespace Langbenk.Law.Model;

/// <summary>Contract § 3.4: who must consent for a person, and whether a valid consent is on the table.</summary>
sealed class Consents(Situation s)
{
    /// <summary>Those who must consent. All must, unless one of them is enough (care-authority or foster-parent).</summary>
    sealed record Group(IReadOnlyList<Person> People, bool OneIsEnough)
    {
        public static Group All(IEnumerable<Person> people) => new(people.ToList(), false);
        public static Group Alone(Person person) => new([person], false);
        public static readonly Group Nobody = new([], false);
    }

    /// <summary>Is there a valid consent for this part?</summary>
    public bool IsValid() => Valid(WhoMust(CountsToday), CountsToday) && ReporterAgrees();

    /// <summary>§ 3.5 step 6, change of school: the row "oppl § 25-1 fourth paragraph".</summary>
    public bool IsValidForChangeOfSchool() => Valid(WhoMustForChangeOfSchool(), CountsToday) && ReporterAgrees();

    /// <summary>§ 3.5 <c>use</c>: did everybody who must consent agree when the information was received (SA-05)?</summary>
    public bool WasValidWhenReceived() => Valid(WhoMust(CountedWhenReceived), CountedWhenReceived);

    /// <summary>Has anybody who must consent said no, withdrawn or kept silent?</summary>
    public bool IsRefused() => WhoMust(CountsToday).People.Any(SaidNo) || ChildWhoUnderstandsSaidNo();

    /// <summary>A child who understands has a say of its own, also when no guardian is among the persons.</summary>
    bool ChildWhoUnderstandsSaidNo() =>
        s.About.IsMinor && s.Regime is not ("health" or "family") && SaidNo(s.About)
        && s.Yes($"person.{s.About.Id}.understands");

    /// <summary>§ 3.5 step 7 and § 3.8 nr 7: a patient of 12–15 refuses alone; else those who must consent speak.</summary>
    public bool PatientHasRefused() => (s.About.IsMinor && s.About.Age >= 12 && SaidNo(s.About)) || IsRefused();

    /// <summary>"no-objection" by the patient, whom the law gives the right to object (§ 3.4: it matters only there).</summary>
    public bool PatientHasNotObjected() => Status(s.About) == "no-objection";

    /// <summary>The person's own valid consent.</summary>
    public bool OwnConsent() => CountsToday(s.About);

    /// <summary>refused | withdrawn | silent; "silent = no".</summary>
    public bool PersonSaidNo() => SaidNo(s.About);

    /// <summary>The child's own refusal; being silent is not to refuse that parents be informed.</summary>
    public bool PersonRefused() => Status(s.About) is "refused" or "withdrawn";

    /// <summary>§ 3.5 step 5: "unless the reporter consents".</summary>
    public bool ReporterConsents()
    {
        var reporters = s.About.Is("reporter") ? [s.About] : s.Request.WithRole("reporter").ToList();
        return Valid(Group.All(reporters), CountsToday);
    }

    /// <summary>Each rules over her own information only (P10): who the reporter is, is the reporter's too.</summary>
    bool ReporterAgrees() => s.Request.Action != "disclose" || !s.KindIs("reporter-identity") || ReporterConsents();

    static bool Valid(Group who, Func<Person, bool> counts, Func<Person, bool> saidNo)
    {
        // No person who can consent in `persons` → no valid consent.
        if (who.People.Count == 0) return false;
        // A refusal by any of them defeats it.
        if (who.People.Any(saidNo)) return false;
        return who.OneIsEnough ? who.People.Any(counts) : who.People.All(counts);
    }

    bool Valid(Group who, Func<Person, bool> counts) => Valid(who, counts, p => SaidNo(p) && !counts(p));

    // ---- who must consent for person p ----
    Group WhoMust(Func<Person, bool> counts)
    {
        var p = s.About;
        // unborn → pregnant.
        if (p.Is("unborn")) return Group.All(s.Request.WithRole("pregnant"));
        // Adult, guardian, reporter, other, pregnant; child 18+: that person.
        if (!p.IsMinor) return Group.Alone(p);
        if (s.Regime == "health") return WhoMustInHealth(p, counts);
        // Regime family: under 16 all guardians; 16+ the child.
        if (s.Regime == "family") return p.Age >= 16 ? Group.Alone(p) : AllGuardians(p);
        // All other regimes: all guardians, plus the child when `understands` is yes.
        var guardians = AllGuardians(p);
        if (guardians.People.Count > 0 && s.Yes($"person.{p.Id}.understands"))
            return Group.All([.. guardians.People, p]);
        return guardians;
    }

    Group WhoMustInHealth(Person p, Func<Person, bool> counts)
    {
        // 16+: the child.
        if (p.Age >= 16) return Group.Alone(p);
        // 12–15: the child alone where child-reason-respected is yes – a question that only arises
        // when the child has validly consented, refused or withdrawn.
        if (p.Age >= 12 && HasSpoken(p, counts) && s.Yes("finding.child-reason-respected")) return Group.Alone(p);
        // Under care-order: care-authority or foster-parent. Else: all guardians.
        if (s.Has("care-order") && p.Is("child"))
            return new Group([.. s.Request.WithRole("care-authority"), .. s.Request.WithRole("foster-parent")], true);
        return AllGuardians(p);
    }

    /// <summary>oppl § 25-1 fourth paragraph: 15+ the pupil; under 15 all guardians. Health and family keep their own row.</summary>
    Group WhoMustForChangeOfSchool()
    {
        var p = s.About;
        if (!p.IsMinor || s.Regime is "health" or "family") return WhoMust(CountsToday);
        return p.Age >= 15 ? Group.Alone(p) : AllGuardians(p);
    }

    /// <summary>The guardians in <c>persons</c> are the child's; they have no say for a sibling (P10).</summary>
    Group AllGuardians(Person p) => p.Is("child") ? Group.All(s.Request.WithRole("guardian")) : Group.Nobody;

    bool HasSpoken(Person p, Func<Person, bool> counts) => Status(p) is "refused" or "withdrawn" || counts(p);

    // ---- one entry ----
    string? Status(Person person) => s.Request.ConsentBy(person)?.Status;

    bool SaidNo(Person person) => Status(person) is "refused" or "withdrawn" or "silent";

    /// <summary>§ 3.4: valid only if given, not a blanket form, in time, informed, voluntary and covering all three.</summary>
    bool CountsToday(Person person)
    {
        var c = s.Request.ConsentBy(person);
        if (c is null || c.Status != "given" || c.Form == "blanket-form") return false;
        if (IsAfter(c.GivenOn, s.Request.AsOf)) return false;
        if (c.ValidUntil is not null && IsAfter(s.Request.AsOf, c.ValidUntil)) return false;
        return Consent.JudgedNames.All(name => s.Yes($"consent.{c.By}.{name}"));
    }

    /// <summary>SA-05. That it was received on consent presumes the rest unless somebody says no; the purpose must be covered.</summary>
    bool CountedWhenReceived(Person person)
    {
        var c = s.Request.ConsentBy(person);
        if (c is null || c.Form == "blanket-form") return false;
        var received = s.Request.ReceivedOn;
        var withdrawnLater = c.Status == "withdrawn" && received is not null && IsAfter(c.WithdrawnOn, received);
        if (c.Status != "given" && !withdrawnLater) return false;
        var day = received ?? s.Request.AsOf;
        if (IsAfter(c.GivenOn, day)) return false;
        if (c.ValidUntil is not null && IsAfter(day, c.ValidUntil)) return false;
        if (c.Judged.Any(j => j.Key != "covers.purpose" && j.Value == "no")) return false;
        return s.Yes($"consent.{c.By}.covers.purpose");
    }

    static bool IsAfter(string? day, string other) => day is not null && string.CompareOrdinal(day, other) > 0;
}
