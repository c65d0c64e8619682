using Microsoft.EntityFrameworkCore;

namespace TkvvPortal.Data;

/// <summary>Codes of the bank are unique in the whole office, also among rows that the person does not see. Only yes or no leaves here.</summary>
public static class TakenCodes
{
    /// <summary>Whether a group has the code.</summary>
    public static Task<bool> IsGroupCodeTakenAsync(this PortalDbContext db, string code) =>
        db.Groups.IgnoreQueryFilters(["scope"]).AnyAsync(group => group.Code == code);

    /// <summary>Whether a person has the customer code.</summary>
    public static Task<bool> IsCustomerCodeTakenAsync(this PortalDbContext db, string code) =>
        db.Members.IgnoreQueryFilters(["scope"]).AnyAsync(member => member.CustomerCode == code);
}
