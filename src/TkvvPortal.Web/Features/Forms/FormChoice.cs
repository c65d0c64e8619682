using System.ComponentModel.DataAnnotations;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Web.Features.Forms;

/// <summary>What a form is to be filled for, as chosen: one group, one commune, or everything in scope.</summary>
public sealed class FormChoice
{
    [StringLength(7), Display(Name = "Mã Tổ")]
    public string? To { get; set; }

    [Display(Name = "Xã")]
    public Guid? Xa { get; set; }

    [Display(Name = "Tháng")]
    public FiscalMonth? Ky { get; set; }

    /// <summary>What it is about, where a group may have several: for links from that very thing.</summary>
    public Guid Muc { get; set; }

    [EnumDataType(typeof(FormOutput)), Display(Name = "Kết quả")]
    public FormOutput Ra { get; set; } = FormOutput.Word;

    /// <summary>The same in an address.</summary>
    public string Query(FiscalMonth month) => $"?ky={month.ToRoute()}{(string.IsNullOrEmpty(To) ? "" : $"&to={Uri.EscapeDataString(To)}")}{(Xa is null ? "" : $"&xa={Xa}")}";
}

/// <summary>What becomes of filled forms.</summary>
public enum FormOutput
{
    /// <summary>One .docx.</summary>
    Word = 1,

    /// <summary>A .docx for each group, in one .zip.</summary>
    Zip = 2,

    /// <summary>A page to be printed.</summary>
    Print = 3,
}
