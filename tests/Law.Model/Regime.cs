namespace Langbenk.Law.Model;

/// <summary>Contract § 3.3, first columns: which secrecy regime binds the sender. Special act before general.</summary>
static class Regime
{
    public static string Of(Actor sender)
    {
        // Any sender with healthPersonnel true.
        if (sender.HealthPersonnel) return "health";
        if (sender.Is("family-counselling", "mediator")) return "family";
        if (sender.Is("child-welfare", "child-welfare-institution", "child-welfare-tribunal")) return "bvl";
        if (sender.Is("foster-parent", "former-foster-parent")) return "foster";
        if (sender.Is("nav-municipal", "nav-state")) return "social";
        if (sender.Is("crisis-centre")) return "crisis";
        if (sender.Is("police")) return "police";
        if (sender.Is("population-register")) return "register";
        // Bound, no exceptions.
        if (sender.Is("person-of-trust")) return "trust";
        // The remaining persons, and the private voluntary organisation, are not bound.
        if (sender.IsPerson) return "none";
        if (sender.Is("voluntary-organisation") && sender.Ownership == "private") return "none";
        return "fvl";
    }
}
