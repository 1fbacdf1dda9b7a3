package se.brygga.app.platform;

import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Types;
import org.jooq.Binding;
import org.jooq.BindingGetResultSetContext;
import org.jooq.BindingGetSQLInputContext;
import org.jooq.BindingGetStatementContext;
import org.jooq.BindingRegisterContext;
import org.jooq.BindingSQLContext;
import org.jooq.BindingSetSQLOutputContext;
import org.jooq.BindingSetStatementContext;
import org.jooq.Converter;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Lets jOOQ read and write {@link DayRange}; the generated tables name this class. */
public final class DayRangeBinding implements Binding<Object, DayRange> {

    private static final long serialVersionUID = 1L;

    @Override
    public Converter<Object, DayRange> converter() {
        return Converter.ofNullable(
                Object.class, DayRange.class, found -> DayRange.parse(found.toString()), DayRange::toString);
    }

    @Override
    public void sql(BindingSQLContext<DayRange> context) {
        context.render().visit(DSL.sql("?::daterange"));
    }

    @Override
    public void register(BindingRegisterContext<DayRange> context) throws SQLException {
        context.statement().registerOutParameter(context.index(), Types.VARCHAR);
    }

    @Override
    public void set(BindingSetStatementContext<DayRange> context) throws SQLException {
        @Nullable DayRange value = context.value();
        context.statement().setString(context.index(), value == null ? null : value.toString());
    }

    @Override
    public void get(BindingGetResultSetContext<DayRange> context) throws SQLException {
        context.convert(converter()).value(context.resultSet().getString(context.index()));
    }

    @Override
    public void get(BindingGetStatementContext<DayRange> context) throws SQLException {
        context.convert(converter()).value(context.statement().getString(context.index()));
    }

    @Override
    public void set(BindingSetSQLOutputContext<DayRange> context) throws SQLException {
        throw new SQLFeatureNotSupportedException("periods are not part of composite types");
    }

    @Override
    public void get(BindingGetSQLInputContext<DayRange> context) throws SQLException {
        throw new SQLFeatureNotSupportedException("periods are not part of composite types");
    }
}
