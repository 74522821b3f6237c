package kuaizhuang.model.state;

/// For what money moves.
public enum Reason {
    ENDOWMENT,
    FOOD,
    GRAIN_PURCHASE,
    FARM_INCOME,
    SERVICES,
    SERVICE_INCOME,
    GOODS,
    WAGES,
    PAY_LEFT_IN,
    LIVING_COSTS,
    PUBLIC_WAGES,
    PEDDLING,
    PEDDLING_INCOME,
    NETWORK_SAVING,
    NETWORK_MARGINS,
    SHOPS,
    MATERIALS,
    MACHINES,
    BOUGHT_IN,
    CHEATING,
    TEACHING,
    UPGRADING,
    ADVERTISING,
    PLAN_PURCHASE,
    EXPORT_SALES,
    MARKET_FEES,
    RED_HAT_FEES,
    TAXES,
    RENT,
    TREASURY_SPENDING,
    HALLS,
    WORKS,
    SAVING_IN_KIN,
    KIN_LOAN,
    REPAYMENT,
    INTEREST,
    BANK_LOAN,
    CAPITAL_PAID_IN,
    DIVIDEND,
    LIQUIDATION,
    CONFISCATION,
    WRITE_OFF,
    SALE_OF_FIRM,
    REMITTANCE,
    INHERITANCE;

    public static final int COUNT = values().length;

    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
