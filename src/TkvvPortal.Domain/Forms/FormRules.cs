using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Forms;

/// <summary>Rules of official forms filled from data.</summary>
public static class FormRules
{
    /// <summary>A form is filled from what is recorded; nothing is invented for it.</summary>
    public static readonly Rule SomethingIsFilled = new("TK-560", "Chưa có số liệu để lập {0} trong phạm vi và kỳ đã chọn.");

    /// <summary>One set of forms is made at a time for a person.</summary>
    public static readonly Rule OneSetAtATime = new("TK-561", "Một bộ biểu mẫu của bạn đang được lập; hãy chờ lập xong rồi lập bộ khác.");
}
