using Langbenk.Organisation.Staff;
using Microsoft.AspNetCore.Identity;

namespace Langbenk.Hosting.SignIn;

/// <summary>Long is not enough: one word again and again, a row of the keyboard, the own name, or the municipality or service are the first that is tried (NIST SP 800-63B § 5.1.1.2).</summary>
public sealed class EasyPasswords(NamesAround names) : IPasswordValidator<Account>
{
    public const string Code = "PasswordEasy";

    const int FewestDifferent = 5;
    const int FewestOwnLetters = 4;

    static readonly string[] Common = ["passord", "password", "langbenk", "kommune", "velkommen", "welcome", "sommer", "vinter", "norge", "hemmelig", "qwertyuiop", "qwerty", "asdfghjkl", "asdfgh", "abcdefgh", "abcdef", "test", "admin", "bruker"];

    public async Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password)
    {
        ArgumentNullException.ThrowIfNull(user);
        return IsEasy(password ?? "", [user.UserName, user.DisplayName, .. await names.Handle(user.Id)])
            ? IdentityResult.Failed(new IdentityError { Code = Code }) : IdentityResult.Success;
    }

    /// <param name="known">What others know of her: her names, and where she works. Each is one word, and each of its words is.</param>
    public static bool IsEasy(string password, params IReadOnlyList<string> known)
    {
        ArgumentNullException.ThrowIfNull(password);
        ArgumentNullException.ThrowIfNull(known);
        if (password.Distinct().Count() < FewestDifferent || IsRepeated(password))
        {
            return true;
        }

        var letters = Letters(password);
        var words = known.Concat(known.SelectMany(one => one.Split([' ', '-', '.', '/', '@']))).Select(Letters).Concat(Common);
        foreach (var word in words.Where(one => one.Length >= FewestOwnLetters).OrderByDescending(one => one.Length))
        {
            letters = letters.Replace(word, "", StringComparison.Ordinal);
        }

        return letters.Distinct().Count() < FewestOwnLetters;
    }

    static string Letters(string text) => new([.. text.Where(char.IsLetter).Select(char.ToLowerInvariant)]);

    /// <summary>The same again and again; the doubled text holds it somewhere inside.</summary>
    static bool IsRepeated(string password) => password.Length > 1 && (password + password).IndexOf(password, 1, StringComparison.Ordinal) < password.Length;
}
